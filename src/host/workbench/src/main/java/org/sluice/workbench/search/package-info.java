/** JQL: text to a query, a query to one SQL statement that shows the caller no more than the caller may browse. */
package org.sluice.workbench.search;
