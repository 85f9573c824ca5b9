/** The slice of Jira's API: users. */
package com.atlassian.jira.user;
