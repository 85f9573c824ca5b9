/** The administration of rights: permission schemes, issue security, who plays which role. */
package org.sluice.workbench.pages.administration.rights;
