/** Logging in and out, the secure administrator session, one's own profile. */
package org.sluice.workbench.pages.account;
