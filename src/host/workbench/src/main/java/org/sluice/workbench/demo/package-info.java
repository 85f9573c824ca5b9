/**
 * A small invented project: half a year in an IT support team of a hospital region that learns half-way to sort what
 * comes in. It enters by the import door, as a team's own export would.
 */
package org.sluice.workbench.demo;
