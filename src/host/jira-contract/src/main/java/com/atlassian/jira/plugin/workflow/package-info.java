/** The slice of Jira's API: the factories of workflow conditions, validators and post-functions. */
package com.atlassian.jira.plugin.workflow;
