package org.sluice.workbench.services.sal;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.jira.user.JiraUser;

/** Users, as all hosts have them. */
public final class SalUsers implements UserManager {
    private final CurrentUser currentUser;
    private final com.atlassian.jira.user.util.UserManager users;
    private final GroupManager groups;
    private final GlobalPermissionManager permissions;

    public SalUsers(
            CurrentUser currentUser,
            com.atlassian.jira.user.util.UserManager users,
            GroupManager groups,
            GlobalPermissionManager permissions) {
        this.currentUser = currentUser;
        this.users = users;
        this.groups = groups;
        this.permissions = permissions;
    }

    @Override
    public UserProfile getRemoteUser() {
        return Profile.of(JiraUser.of(currentUser.get().orElse(null)));
    }

    @Override
    public UserKey getRemoteUserKey() {
        UserProfile user = getRemoteUser();
        return user == null ? null : user.getUserKey();
    }

    /** The request's user is the thread's: a request is answered in one thread. */
    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return Profile.of(users.getUserByName(username));
    }

    @Override
    public UserProfile getUserProfile(UserKey key) {
        return Profile.of(user(key));
    }

    @Override
    public boolean isUserInGroup(UserKey key, String group) {
        return groups.isUserInGroup(user(key), group);
    }

    @Override
    public boolean isSystemAdmin(UserKey key) {
        return permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user(key));
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user(key));
    }

    private ApplicationUser user(UserKey key) {
        return key == null ? null : users.getUserByKey(key.getStringValue());
    }

    /** A user's profile. */
    private record Profile(ApplicationUser user) implements UserProfile {
        static UserProfile of(ApplicationUser user) {
            return user == null ? null : new Profile(user);
        }

        @Override
        public UserKey getUserKey() {
            return new UserKey(user.getKey());
        }

        @Override
        public String getUsername() {
            return user.getName();
        }

        @Override
        public String getFullName() {
            return user.getDisplayName();
        }

        @Override
        public String getEmail() {
            return user.getEmailAddress();
        }
    }
}
