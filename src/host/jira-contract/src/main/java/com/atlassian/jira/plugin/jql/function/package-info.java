/** The slice of Jira's API: functions of JQL that plugins bring. */
package com.atlassian.jira.plugin.jql.function;
