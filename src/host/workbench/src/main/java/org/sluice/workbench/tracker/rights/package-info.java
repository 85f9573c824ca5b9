/** Who may do what: schemes of grants, global permissions, security levels. Nothing here answers yes by default. */
package org.sluice.workbench.tracker.rights;
