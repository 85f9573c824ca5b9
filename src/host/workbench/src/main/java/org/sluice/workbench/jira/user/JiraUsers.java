package org.sluice.workbench.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.Users;

/** Looks users up in the tracker. */
public final class JiraUsers implements UserManager {
    private final Users users;

    public JiraUsers(Users users) {
        this.users = users;
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return key == null ? null : JiraUser.of(users.byKey(key).orElse(null));
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return name == null ? null : JiraUser.of(users.byName(name).orElse(null));
    }

    /** Somebody who is gone is still shown, by key and inactive. */
    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String key) {
        ApplicationUser known = getUserByKey(key);
        return known != null || key == null ? known : JiraUser.of(new User(key, key, key, "", false, "en"));
    }
}
