/** The slice of Jira's API: statuses, priorities, resolutions, issue types and languages. */
package com.atlassian.jira.config;
