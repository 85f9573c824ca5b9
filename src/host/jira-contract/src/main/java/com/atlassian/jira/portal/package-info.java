/** The slice of Jira's API: dashboards. */
package com.atlassian.jira.portal;
