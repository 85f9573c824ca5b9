/** Users, groups and who is logged in, as Jira's API has them. */
package org.sluice.workbench.jira.user;
