package org.sluice.workbench.tracker.people;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;

/**
 * Turns passwords into bcrypt hashes and checks them. What a hash costs is bcrypt's usual 10 unless {@code workbench.password.cost}
 * says otherwise: to make a hash dear is what bcrypt is for, and hundreds of tests that log in pay for it four seconds out of five.
 */
final class Passwords {
    private static final int COST = Integer.getInteger("workbench.password.cost", 10);
    private static final int LONGEST = 72;

    private Passwords() {}

    static String hash(String password) {
        return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
    }

    /** Whether it can be hashed: bcrypt takes no more, and to cut the rest off would let half of a password in. */
    static boolean fit(String password) {
        return !password.isBlank() && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    static boolean matches(String password, String hash) {
        return fit(password) && BCrypt.verifyer().verify(password.toCharArray(), hash.toCharArray()).verified;
    }
}
