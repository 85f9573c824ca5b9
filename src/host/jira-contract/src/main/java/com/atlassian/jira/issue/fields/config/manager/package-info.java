/** Where custom fields are there. */
package com.atlassian.jira.issue.fields.config.manager;
