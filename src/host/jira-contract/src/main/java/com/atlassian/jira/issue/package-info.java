/** The slice of Jira's API: issues and their custom fields. */
package com.atlassian.jira.issue;
