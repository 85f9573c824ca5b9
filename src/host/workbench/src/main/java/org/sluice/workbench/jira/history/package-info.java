/** Change history, as Jira's API has it. */
package org.sluice.workbench.jira.history;
