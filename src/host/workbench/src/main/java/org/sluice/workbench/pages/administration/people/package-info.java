/** The administration of users and groups. */
package org.sluice.workbench.pages.administration.people;
