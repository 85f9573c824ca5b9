/** The tracker's own data, one store for each idea. */
package org.sluice.workbench.tracker;
