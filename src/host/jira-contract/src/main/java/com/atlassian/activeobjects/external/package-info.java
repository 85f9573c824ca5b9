/** The slice of Jira's API: tables of a plugin. */
package com.atlassian.activeobjects.external;
