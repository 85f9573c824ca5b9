package org.sluice.workbench.tracker.people;

import at.favre.lib.crypto.bcrypt.BCrypt;

/** Turns passwords into bcrypt hashes and checks them. */
final class Passwords {
    private static final int COST = 10;

    private Passwords() {}

    static String hash(String password) {
        return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
    }

    static boolean matches(String password, String hash) {
        return BCrypt.verifyer().verify(password.toCharArray(), hash.toCharArray()).verified;
    }
}
