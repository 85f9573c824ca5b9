/** The slice of Jira's API: project roles, with permission checks. */
package com.atlassian.jira.bc.projectroles;
