/** Gadgets that plugins bring: {@code dashboard-item}. */
package org.sluice.workbench.plugins.dashboard;
