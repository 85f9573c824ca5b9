/** The slice of Jira's API: results of a search. */
package com.atlassian.jira.issue.search;
