/** The slice of Jira's API: sharing. */
package com.atlassian.jira.sharing;
