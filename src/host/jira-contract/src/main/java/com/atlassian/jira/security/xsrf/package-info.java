/** The slice of Jira's API: form tokens. */
package com.atlassian.jira.security.xsrf;
