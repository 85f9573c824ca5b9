package org.sluice.workbench.jira.user;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.Users;

/** Finds active users by their full name or mail address, whatever the case: whole ones, never parts of them. */
public final class JiraUserSearch implements UserSearchService {
    private final Users users;

    public JiraUserSearch(Users users) {
        this.users = users;
    }

    @Override
    public Iterable<ApplicationUser> findUsersByFullName(String fullName) {
        return fullName == null ? List.of() : found(users.byDisplayName(fullName));
    }

    @Override
    public Iterable<ApplicationUser> findUsersByEmail(String email) {
        return email == null ? List.of() : found(users.byEmail(email));
    }

    private static List<ApplicationUser> found(List<User> users) {
        return users.stream().map(JiraUser::of).toList();
    }
}
