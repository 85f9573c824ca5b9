/** Rules for the tests of plugins. */
package org.sluice.workbench.testing;
