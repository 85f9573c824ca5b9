package org.sluice.workbench.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.people.Authenticated;
import org.sluice.workbench.tracker.people.User;

/** A directory whose people all have their own key as password, and a token; counts how often a password was checked. */
final class People implements Accounts {
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, Integer> passwordChanges = new LinkedHashMap<>();
    private Runnable meanwhile = () -> {};
    private int checks;

    People with(String key) {
        return with(key, true, "");
    }

    People with(String key, boolean active, String language) {
        users.put(key, new User(key, key, key, key + "@example.org", active, language));
        return this;
    }

    /** From now on whoever was let in before has to be checked again. */
    People changePassword(String key) {
        passwordChanges.merge(key, 1, Integer::sum);
        return this;
    }

    /** What happens while a password is checked. */
    void meanwhile(Runnable change) {
        meanwhile = change;
    }

    @Override
    public int passwordChanges(String key) {
        return passwordChanges.getOrDefault(key, 0);
    }

    int checks() {
        return checks;
    }

    @Override
    public Optional<User> byKey(String key) {
        return Optional.ofNullable(users.get(key));
    }

    @Override
    public Optional<User> byToken(String token) {
        return token.startsWith("token-of-") ? byKey(token.substring("token-of-".length())) : Optional.empty();
    }

    @Override
    public Optional<Authenticated> authenticate(String name, String password) {
        checks++;
        int changes = passwordChanges(name);
        meanwhile.run();
        return byKey(name)
                .filter(user -> user.active() && password.equals(user.key()))
                .map(user -> new Authenticated(user, changes));
    }
}
