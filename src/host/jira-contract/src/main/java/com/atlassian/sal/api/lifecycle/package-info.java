/** The slice of Jira's API: start and stop. */
package com.atlassian.sal.api.lifecycle;
