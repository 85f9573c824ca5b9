/** The slice of Jira's API: when and where jobs run. */
package com.atlassian.scheduler.config;
