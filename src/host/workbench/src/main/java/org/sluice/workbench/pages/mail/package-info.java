/** The administration's pages of mail. */
package org.sluice.workbench.pages.mail;
