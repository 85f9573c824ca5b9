/** The slice of Jira's API: choices of select lists. */
package com.atlassian.jira.issue.customfields.option;
