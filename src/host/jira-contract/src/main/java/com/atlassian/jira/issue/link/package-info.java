/** The slice of Jira's API: links between issues. */
package com.atlassian.jira.issue.link;
