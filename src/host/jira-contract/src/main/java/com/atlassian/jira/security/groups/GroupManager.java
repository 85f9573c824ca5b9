package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Who is in which group. */
public interface GroupManager {
    boolean isUserInGroup(ApplicationUser user, String key);

    Collection<String> getGroupNamesForUser(ApplicationUser user);
}
