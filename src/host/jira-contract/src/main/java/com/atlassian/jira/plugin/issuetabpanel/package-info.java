/** The slice of Jira's API: tabs below an issue. */
package com.atlassian.jira.plugin.issuetabpanel;
