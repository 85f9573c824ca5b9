/** The slice of Jira's API: paging. */
package com.atlassian.jira.web.bean;
