/** The slice of Jira's API: pages of plugins. */
package com.atlassian.jira.web.action;
