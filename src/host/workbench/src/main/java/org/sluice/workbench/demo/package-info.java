/**
 * A small invented world: eighteen months in an IT support team of a hospital region, which half-way begins to sort what
 * comes in, to keep urgent work apart from planned, and to share what it knows. It enters by the import door, as a team's
 * own export would. {@link org.sluice.workbench.demo.Story} tells it day by day; the texts lie beside the classes as JSON.
 */
package org.sluice.workbench.demo;
