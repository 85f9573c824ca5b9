/** What all of Atlassian's products offer plugins alike, over this host. */
package org.sluice.workbench.services.sal;
