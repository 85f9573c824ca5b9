/** The slice of Jira's API: texts by key. */
package com.atlassian.sal.api.message;
