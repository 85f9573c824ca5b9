/** A tiny plugin of the tests' own that has one module of every kind, and the test that leads it through its life. */
package org.sluice.workbench.garden;
