/** The slice of Jira's API: types of custom fields. */
package com.atlassian.jira.issue.customfields;
