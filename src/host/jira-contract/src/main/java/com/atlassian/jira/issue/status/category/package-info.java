/** The slice of Jira's API: groups of statuses. */
package com.atlassian.jira.issue.status.category;
