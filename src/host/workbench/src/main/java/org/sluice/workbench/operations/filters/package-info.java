/** What a saved filter has to be, whichever door it comes in by. */
package org.sluice.workbench.operations.filters;
