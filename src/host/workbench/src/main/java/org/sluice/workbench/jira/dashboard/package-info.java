/** Dashboards and their gadgets, as Jira's API has them. */
package org.sluice.workbench.jira.dashboard;
