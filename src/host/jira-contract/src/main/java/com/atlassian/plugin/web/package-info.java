/** The slice of Jira's API: parts of pages. */
package com.atlassian.plugin.web;
