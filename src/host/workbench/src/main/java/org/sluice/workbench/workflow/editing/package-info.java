/** Changing workflows as an administrator does: drafts, steps, transitions and the rules on them. */
package org.sluice.workbench.workflow.editing;
