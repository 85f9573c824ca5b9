/** Projects and components, as Jira's API has them. */
package org.sluice.workbench.jira.project;
