package org.sluice.platform;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;

/** The names of people by their keys, for those few places where a thing is somebody's own. */
public final class People {

    private final UserManager users;

    /** Asks Jira. */
    public People(UserManager users) {
        this.users = users;
    }

    /** Whether Jira knows somebody and lets them in. */
    public boolean active(String key) {
        return Optional.ofNullable(users.getUserByKey(key))
                .filter(ApplicationUser::isActive)
                .isPresent();
    }

    /** What somebody is called; the key of somebody whom Jira no longer knows. */
    public String name(String key) {
        return Optional.ofNullable(users.getUserByKeyEvenWhenUnknown(key))
                .map(ApplicationUser::getDisplayName)
                .orElse(key);
    }
}
