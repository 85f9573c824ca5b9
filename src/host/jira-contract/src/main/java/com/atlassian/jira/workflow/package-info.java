/** The slice of Jira's API: workflows, the schemes that give them to projects, and what rules in them build on. */
package com.atlassian.jira.workflow;
