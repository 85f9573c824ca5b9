/** The slice of Jira's API: time zones. */
package com.atlassian.sal.api.timezone;
