/** Tests of giving projects another workflow scheme. */
package org.sluice.workbench.workflow.migration;
