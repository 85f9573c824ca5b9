/** The slice of Jira's API: logging in. */
package com.atlassian.sal.api.auth;
