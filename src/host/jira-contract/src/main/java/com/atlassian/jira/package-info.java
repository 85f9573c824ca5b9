/** The slice of Jira's API: kinds of value. */
package com.atlassian.jira;
