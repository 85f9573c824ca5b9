/** Issues, as Jira's API has them. */
package org.sluice.workbench.jira.issue;
