/** The slice of Jira's API: who works, and what they may do. */
package com.atlassian.jira.security;
