/** The slice of Jira's API: events. */
package com.atlassian.event.api;
