/** Queries and their results, as Jira's API has them. */
package org.sluice.workbench.jira.search;
