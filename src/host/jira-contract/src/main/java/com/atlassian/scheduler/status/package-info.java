/** The slice of Jira's API: how jobs went. */
package com.atlassian.scheduler.status;
