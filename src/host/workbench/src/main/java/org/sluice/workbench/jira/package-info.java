/** Jira's Java API over the tracker: the services that a plugin imports. */
package org.sluice.workbench.jira;
