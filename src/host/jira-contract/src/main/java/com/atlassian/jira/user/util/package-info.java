/** The slice of Jira's API: looking users up. */
package com.atlassian.jira.user.util;
