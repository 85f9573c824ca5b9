/** The slice of Jira's API: permissions and their schemes. */
package com.atlassian.jira.permission;
