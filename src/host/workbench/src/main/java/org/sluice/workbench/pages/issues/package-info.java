/** Issues: the list that a query finds, and one issue with all that is known of it. */
package org.sluice.workbench.pages.issues;
