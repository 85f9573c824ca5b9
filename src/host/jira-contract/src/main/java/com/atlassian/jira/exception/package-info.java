/** The slice of Jira's API: failures of the host's storage. */
package com.atlassian.jira.exception;
