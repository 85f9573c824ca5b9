/** The slice of Jira's API: how a query compares. */
package com.atlassian.query.operator;
