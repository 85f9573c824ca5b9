/** The slice of Jira's API: what all hosts offer. */
package com.atlassian.sal.api;
