/** The slice of Jira's API: priorities. */
package com.atlassian.jira.issue.priority;
