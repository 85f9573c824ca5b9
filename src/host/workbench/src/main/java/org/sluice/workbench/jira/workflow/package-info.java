/** Workflows, as Jira's API has them, and issues taken through them. */
package org.sluice.workbench.jira.workflow;
