/** The slice of Jira's API: users. */
package com.atlassian.sal.api.user;
