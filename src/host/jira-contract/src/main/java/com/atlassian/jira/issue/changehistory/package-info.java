/** The slice of Jira's API: what was changed on issues. */
package com.atlassian.jira.issue.changehistory;
