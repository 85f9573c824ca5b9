/** Active Objects: a plugin's own tables in the host's database, under the names that Jira gives them. */
package org.sluice.workbench.services.ao;
