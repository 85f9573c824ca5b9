/** Writes issues: only what changed, in one transaction, with its history. Rights are for the caller to check. */
package org.sluice.workbench.operations.writing;
