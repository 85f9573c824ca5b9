/** The slice of Jira's API: data that a page carries for its scripts. */
package com.atlassian.webresource.api.data;
