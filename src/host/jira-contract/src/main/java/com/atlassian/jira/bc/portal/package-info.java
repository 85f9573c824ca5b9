/** The slice of Jira's API: dashboards, with permission checks. */
package com.atlassian.jira.bc.portal;
