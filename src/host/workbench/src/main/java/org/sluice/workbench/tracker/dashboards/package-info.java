/** Dashboards, what is on them, whom they are shared with. */
package org.sluice.workbench.tracker.dashboards;
