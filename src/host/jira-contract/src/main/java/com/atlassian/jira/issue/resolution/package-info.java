/** The slice of Jira's API: resolutions. */
package com.atlassian.jira.issue.resolution;
