/** Dashboards: their list, the page of gadgets, the wallboard, and what the page's script asks for. */
package org.sluice.workbench.pages.dashboards;
