/** The administration: its menu, plugins, users and the system. */
package org.sluice.workbench.pages.administration;
