/** The slice of Jira's API: for whom a query is made. */
package com.atlassian.jira.jql.query;
