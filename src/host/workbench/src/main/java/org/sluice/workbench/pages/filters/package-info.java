/** Saved filters: a query under a name, whom it is shown to, and the list of them. */
package org.sluice.workbench.pages.filters;
