/** Tests of Jira's Java API over the tracker. */
package org.sluice.workbench.jira;
