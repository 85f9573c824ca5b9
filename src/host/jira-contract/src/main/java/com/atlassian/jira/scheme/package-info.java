/** The slice of Jira's API: schemes that projects share. */
package com.atlassian.jira.scheme;
