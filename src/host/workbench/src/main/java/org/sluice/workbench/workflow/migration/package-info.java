/** Giving projects another workflow scheme, with the statuses of their issues. */
package org.sluice.workbench.workflow.migration;
