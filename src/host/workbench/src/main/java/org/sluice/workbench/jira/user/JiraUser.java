package org.sluice.workbench.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.sluice.workbench.tracker.people.User;

/** A user of the tracker; two are equal when their keys are. */
public final class JiraUser implements ApplicationUser {
    private final User user;

    private JiraUser(User user) {
        this.user = user;
    }

    /** The user as Jira's API has one; null for nobody. */
    public static ApplicationUser of(User user) {
        return user == null ? null : new JiraUser(user);
    }

    /** The user behind; nobody for null. A user from elsewhere is a mistake of the caller. */
    public static Optional<User> tracked(ApplicationUser user) {
        return user == null ? Optional.empty() : Optional.of(((JiraUser) user).user);
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public String getDisplayName() {
        return user.displayName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraUser that && user.key().equals(that.user.key());
    }

    @Override
    public int hashCode() {
        return user.key().hashCode();
    }

    @Override
    public String toString() {
        return user.name() + "(" + user.key() + ")";
    }
}
