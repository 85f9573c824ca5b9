/** The slice of Jira's API: time zones. */
package com.atlassian.jira.datetime;
