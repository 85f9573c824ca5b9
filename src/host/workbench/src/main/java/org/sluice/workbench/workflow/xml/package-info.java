/** Workflow XML as Jira writes it: read safely, checked, made and written. */
package org.sluice.workbench.workflow.xml;
