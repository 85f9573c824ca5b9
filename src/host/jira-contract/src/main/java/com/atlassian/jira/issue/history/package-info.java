/** The slice of Jira's API: one field of one change. */
package com.atlassian.jira.issue.history;
