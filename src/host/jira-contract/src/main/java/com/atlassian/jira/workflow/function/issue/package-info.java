/** The slice of Jira's API: what a workflow's post-functions build on. */
package com.atlassian.jira.workflow.function.issue;
