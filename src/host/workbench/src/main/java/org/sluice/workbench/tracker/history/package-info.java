/** What changed on issues, when, by whom. */
package org.sluice.workbench.tracker.history;
