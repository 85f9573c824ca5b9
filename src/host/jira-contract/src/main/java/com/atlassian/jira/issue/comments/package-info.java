/** The slice of Jira's API: comments. */
package com.atlassian.jira.issue.comments;
