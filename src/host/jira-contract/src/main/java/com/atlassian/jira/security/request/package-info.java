/** The slice of Jira's API: request methods of commands. */
package com.atlassian.jira.security.request;
