package org.sluice.workbench.http;

import java.util.Optional;
import org.sluice.workbench.tracker.people.User;

/** What the web server asks of the user directory. */
public interface Accounts {
    Optional<User> byKey(String key);

    /** The user, when the password is theirs and the account is active. */
    Optional<User> authenticate(String name, String password);
}
