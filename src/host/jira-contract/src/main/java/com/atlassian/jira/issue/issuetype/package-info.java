/** The slice of Jira's API: issue types. */
package com.atlassian.jira.issue.issuetype;
