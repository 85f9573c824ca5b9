/** The slice of Jira's API: groups. */
package com.atlassian.jira.security.groups;
