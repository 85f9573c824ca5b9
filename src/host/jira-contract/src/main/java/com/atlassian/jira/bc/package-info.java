/** The slice of Jira's API: what services are called with. */
package com.atlassian.jira.bc;
