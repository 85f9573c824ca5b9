/** What can be done to an issue, as screens tell it apart. */
package com.atlassian.jira.issue.operation;
