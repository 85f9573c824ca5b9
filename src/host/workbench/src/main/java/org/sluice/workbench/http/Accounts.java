package org.sluice.workbench.http;

import java.util.Optional;
import org.sluice.workbench.tracker.people.Authenticated;
import org.sluice.workbench.tracker.people.User;

/** What the web server asks of the user directory. */
public interface Accounts {
    Optional<User> byKey(String key);

    /** The user, when the password is theirs and the account is active. */
    Optional<Authenticated> authenticate(String name, String password);

    /** How often somebody's password was changed, as long as the host runs. */
    default int passwordChanges(String key) {
        return 0;
    }

    /** The active user whose personal access token it is; nobody, where there are no tokens. */
    default Optional<User> byToken(String token) {
        return Optional.empty();
    }
}
