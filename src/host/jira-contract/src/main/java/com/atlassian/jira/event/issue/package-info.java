/** The slice of Jira's API: events about issues. */
package com.atlassian.jira.event.issue;
