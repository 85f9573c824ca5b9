/** The seam between the few bodies of the slice and the host that runs them; no part of Jira. */
package org.sluice.contract;
