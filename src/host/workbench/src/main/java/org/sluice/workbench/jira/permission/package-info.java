/** Permissions and their schemes, as Jira's API has them. */
package org.sluice.workbench.jira.permission;
