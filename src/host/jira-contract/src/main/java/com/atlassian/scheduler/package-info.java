/** The slice of Jira's API: jobs. */
package com.atlassian.scheduler;
