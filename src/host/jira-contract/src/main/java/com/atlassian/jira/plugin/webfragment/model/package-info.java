/** The slice of Jira's API: what parts of pages know about their page. */
package com.atlassian.jira.plugin.webfragment.model;
