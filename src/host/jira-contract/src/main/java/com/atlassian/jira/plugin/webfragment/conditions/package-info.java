/** The slice of Jira's API: conditions on parts of pages. */
package com.atlassian.jira.plugin.webfragment.conditions;
