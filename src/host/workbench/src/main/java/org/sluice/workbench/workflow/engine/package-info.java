/** OSWorkflow made to run over issues that stand at a status. */
package org.sluice.workbench.workflow.engine;
