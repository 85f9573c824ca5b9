/** Tests of changing workflows. */
package org.sluice.workbench.workflow.editing;
