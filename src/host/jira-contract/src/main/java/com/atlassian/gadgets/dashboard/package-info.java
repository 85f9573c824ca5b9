/** The slice of Jira's API: what dashboards and their gadgets look like. */
package com.atlassian.gadgets.dashboard;
