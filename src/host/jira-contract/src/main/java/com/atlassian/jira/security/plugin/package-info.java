/** The slice of Jira's API: names of permissions. */
package com.atlassian.jira.security.plugin;
