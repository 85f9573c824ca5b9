/** Workflows and the schemes that give them to projects. */
package org.sluice.workbench.workflow.store;
