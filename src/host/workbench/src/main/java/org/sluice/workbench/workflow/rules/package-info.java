/** Jira's own conditions, validators and post-functions. */
package org.sluice.workbench.workflow.rules;
