/** Workflows as plugins and people meet them, tested. */
package org.sluice.workbench.jira.workflow;
