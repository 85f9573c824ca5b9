/** Queries that people keep by name and share. */
package org.sluice.workbench.tracker.filters;
