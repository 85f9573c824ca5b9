/** The slice of Jira's API: searching issues. */
package com.atlassian.jira.bc.issue.search;
