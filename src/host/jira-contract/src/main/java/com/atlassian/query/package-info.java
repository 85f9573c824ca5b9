/** The slice of Jira's API: parsed queries. */
package com.atlassian.query;
