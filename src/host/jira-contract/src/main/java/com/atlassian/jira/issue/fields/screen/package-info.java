/** Screens: which fields people find where. */
package com.atlassian.jira.issue.fields.screen;
