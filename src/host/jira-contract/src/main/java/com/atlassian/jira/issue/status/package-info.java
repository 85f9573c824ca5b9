/** The slice of Jira's API: statuses. */
package com.atlassian.jira.issue.status;
