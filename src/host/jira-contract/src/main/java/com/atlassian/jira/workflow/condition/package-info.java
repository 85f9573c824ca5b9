/** The slice of Jira's API: what a workflow's conditions build on. */
package com.atlassian.jira.workflow.condition;
