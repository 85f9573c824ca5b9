/** Writes down what changed on issues. */
package org.sluice.workbench.operations.history;
