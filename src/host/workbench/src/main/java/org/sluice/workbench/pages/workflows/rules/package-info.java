/** The kinds of rule that administrators put on transitions: Jira's own and those of plugins, with their forms. */
package org.sluice.workbench.pages.workflows.rules;
