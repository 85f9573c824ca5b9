package org.sluice.workbench.pages.route;

/** Who may come to a page at all; what they may see there the page itself asks. */
public enum Access {
    /** Anybody, also without an account. */
    ANYONE,
    /** Somebody who has logged in; others are sent to the log-in page and back. */
    LOGGED_IN,
    /** An administrator of the whole host. */
    ADMINISTRATOR,
    /** An administrator in a secure administrator session. */
    SECURE_ADMINISTRATOR
}
