/** The slice of Jira's API: transactions. */
package com.atlassian.sal.api.transaction;
