/** The time that a host goes by: the machine's, or one that a test sets. */
package org.sluice.workbench.clock;
