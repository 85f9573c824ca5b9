/** Comments, as Jira's API has them. */
package org.sluice.workbench.jira.comments;
