/** The slice of Jira's API: where custom fields are there. */
package com.atlassian.jira.issue.context;
