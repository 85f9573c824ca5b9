/** The slice of Jira's API: events. */
package com.atlassian.jira.event;
