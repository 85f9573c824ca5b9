/** Links and their kinds, as Jira's API has them. */
package org.sluice.workbench.jira.links;
