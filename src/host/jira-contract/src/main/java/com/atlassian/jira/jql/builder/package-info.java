/** The slice of Jira's API: building queries. */
package com.atlassian.jira.jql.builder;
