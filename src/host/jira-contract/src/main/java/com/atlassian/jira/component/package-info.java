/** The slice of Jira's API: static access to services. */
package com.atlassian.jira.component;
