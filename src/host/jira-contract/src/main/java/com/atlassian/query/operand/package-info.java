/** The slice of Jira's API: what a query compares fields with. */
package com.atlassian.query.operand;
