/** The slice of Jira's API: what happens to plugins. */
package com.atlassian.plugin.event.events;
