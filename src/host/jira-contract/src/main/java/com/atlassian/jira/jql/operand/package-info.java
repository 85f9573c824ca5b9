/** The slice of Jira's API: what operands stand for. */
package com.atlassian.jira.jql.operand;
