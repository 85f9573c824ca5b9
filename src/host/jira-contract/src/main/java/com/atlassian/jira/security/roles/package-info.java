/** The slice of Jira's API: roles that people play in projects. */
package com.atlassian.jira.security.roles;
