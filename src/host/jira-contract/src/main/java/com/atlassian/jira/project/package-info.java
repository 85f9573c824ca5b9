/** The slice of Jira's API: projects. */
package com.atlassian.jira.project;
