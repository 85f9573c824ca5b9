/** The slice of Jira's API: what plugins do when a user is anonymised. */
package com.atlassian.jira.user.anonymize;
