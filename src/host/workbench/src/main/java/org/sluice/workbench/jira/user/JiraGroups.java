package org.sluice.workbench.jira.user;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Set;
import org.sluice.workbench.tracker.people.Groups;

/** Who is in which group. */
public final class JiraGroups implements GroupManager {
    private final Groups groups;

    public JiraGroups(Groups groups) {
        this.groups = groups;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return JiraUser.tracked(user)
                .filter(one -> groups.isMember(one, groupName))
                .isPresent();
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return JiraUser.tracked(user).map(groups::of).orElse(Set.of());
    }
}
