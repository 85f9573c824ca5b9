/** The slice of Jira's API: contexts of parts of pages. */
package com.atlassian.jira.plugin.webfragment.contextproviders;
