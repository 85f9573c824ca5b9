/** The slice of Jira's API: locks across the nodes of a cluster. */
package com.atlassian.beehive;
