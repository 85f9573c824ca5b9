/** The slice of Jira's API: who watches issues. */
package com.atlassian.jira.issue.watchers;
