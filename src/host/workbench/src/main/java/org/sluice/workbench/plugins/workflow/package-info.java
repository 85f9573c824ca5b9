/** Modules of workflows: conditions, validators and post-functions that plugins bring. */
package org.sluice.workbench.plugins.workflow;
