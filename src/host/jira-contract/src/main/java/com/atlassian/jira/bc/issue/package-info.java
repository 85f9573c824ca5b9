/** The slice of Jira's API: changing issues as a user. */
package com.atlassian.jira.bc.issue;
