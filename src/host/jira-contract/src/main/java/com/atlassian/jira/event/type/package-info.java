/** The slice of Jira's API: kinds of events. */
package com.atlassian.jira.event.type;
