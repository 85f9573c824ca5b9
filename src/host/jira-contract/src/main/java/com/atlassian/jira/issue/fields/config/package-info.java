/** The slice of Jira's API: how custom fields are set up. */
package com.atlassian.jira.issue.fields.config;
