/** The slice of Jira's API: looking choices of select lists up. */
package com.atlassian.jira.issue.customfields.manager;
