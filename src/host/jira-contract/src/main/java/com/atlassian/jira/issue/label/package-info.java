/** The slice of Jira's API: labels of issues. */
package com.atlassian.jira.issue.label;
