/** The slice of Jira's API: fields. */
package com.atlassian.jira.issue.fields;
