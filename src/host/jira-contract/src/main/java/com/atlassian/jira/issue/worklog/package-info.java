/** The slice of Jira's API: work logged on issues. */
package com.atlassian.jira.issue.worklog;
