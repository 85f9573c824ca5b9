/** The slice of Jira's API: texts and errors. */
package com.atlassian.jira.util;
