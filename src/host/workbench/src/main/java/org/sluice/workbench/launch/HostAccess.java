package org.sluice.workbench.launch;

import java.util.Optional;
import org.sluice.workbench.http.Accounts;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.plugins.rest.AccessRules;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.AccessTokens;
import org.sluice.workbench.tracker.people.Authenticated;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** Answers the web server's questions about people from the tracker. */
record HostAccess(Tracker tracker, AccessTokens tokens, CurrentUser currentUser) implements AccessRules, Accounts {
    /** Whoever is in this group may use the application. */
    private static final String LICENSED_GROUP = "jira-software-users";

    @Override
    public Optional<User> caller() {
        return currentUser.get();
    }

    @Override
    public boolean isLicensed(User user) {
        return tracker.groups().of(user).contains(LICENSED_GROUP);
    }

    @Override
    public boolean isAdministrator(User user) {
        return tracker.globalPermissions().has(Optional.of(user), GlobalPermissions.ADMINISTER);
    }

    @Override
    public boolean isSystemAdministrator(User user) {
        return tracker.globalPermissions().has(Optional.of(user), GlobalPermissions.SYSTEM_ADMIN);
    }

    @Override
    public Optional<User> byKey(String key) {
        return tracker.users().byKey(key);
    }

    @Override
    public Optional<Authenticated> authenticate(String name, String password) {
        return tracker.users().authenticate(name, password);
    }

    @Override
    public int passwordChanges(String key) {
        return tracker.users().passwordChanges(key);
    }

    @Override
    public Optional<User> byToken(String token) {
        return tokens.userOf(token).flatMap(this::byKey).filter(User::active);
    }
}
