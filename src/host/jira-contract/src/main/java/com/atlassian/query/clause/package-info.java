/** The slice of Jira's API: conditions of parsed queries. */
package com.atlassian.query.clause;
