/** The slice of Jira's API: caches across the nodes of a cluster. */
package com.atlassian.cache;
