/** The slice of Jira's API: plugins. */
package com.atlassian.plugin;
