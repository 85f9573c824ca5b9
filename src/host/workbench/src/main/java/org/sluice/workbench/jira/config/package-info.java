/** Statuses, priorities, resolutions and issue types, as Jira's API has them. */
package org.sluice.workbench.jira.config;
