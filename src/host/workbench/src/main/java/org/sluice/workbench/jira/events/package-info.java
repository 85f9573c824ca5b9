/** What happened to issues, as events of Jira's API. */
package org.sluice.workbench.jira.events;
