package org.sluice.streams.jira;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.platform.Host;
import org.sluice.streams.domain.TeamMembers;
import org.sluice.streams.domain.TeamMembers.Match;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.TurnFinding.Reason;

/** The teams as Jira has them: whoever is active and may be assigned tasks of the project, its permission <em>Assignable User</em>. */
public final class JiraTeams implements Teams {

    /** {@code Karl Holm <karl@example.org>}, as mail programs write people. */
    private static final Pattern WITH_ADDRESS = Pattern.compile("^(.*)<([^<>]+)>$");

    private final UserManager users;
    private final UserSearchService search;
    private final PermissionManager permissions;
    private final ProjectManager projects;
    private final Host host;

    /** Asks Jira. */
    public JiraTeams(
            UserManager users,
            UserSearchService search,
            PermissionManager permissions,
            ProjectManager projects,
            Host host) {
        this.users = users;
        this.search = search;
        this.permissions = permissions;
        this.projects = projects;
        this.host = host;
    }

    @Override
    public boolean holds(long projectId, String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey))
                .filter(user -> works(projectId, user))
                .isPresent();
    }

    @Override
    public TeamMembers of(long projectId) {
        Map<String, Match> asked = new HashMap<>();
        return name -> asked.computeIfAbsent(name, one -> match(projectId, one));
    }

    /**
     * People of other teams do not make a name ambiguous. Whoever may not look up anybody of the site is not told by it that there is
     * somebody of that name or mail address.
     */
    private Match match(long projectId, String name) {
        List<ApplicationUser> found = found(name);
        List<ApplicationUser> team =
                found.stream().filter(user -> works(projectId, user)).toList();
        if (team.size() == 1) {
            return Match.of(team.get(0).getKey());
        }
        if (team.size() > 1) {
            return Match.none(Reason.AMBIGUOUS);
        }
        return Match.none(found.isEmpty() || !host.browsesUsers() ? Reason.UNKNOWN : Reason.MAY_NOT);
    }

    private List<ApplicationUser> found(String name) {
        Matcher mail = WITH_ADDRESS.matcher(name);
        if (mail.matches()) {
            List<ApplicationUser> byAddress = called(mail.group(2).strip());
            return byAddress.isEmpty() ? called(mail.group(1).strip()) : byAddress;
        }
        return called(name);
    }

    private List<ApplicationUser> called(String name) {
        ApplicationUser byName = users.getUserByName(name);
        if (byName != null) {
            return List.of(byName);
        }
        Map<String, ApplicationUser> found = new LinkedHashMap<>();
        search.findUsersByFullName(name).forEach(user -> found.put(user.getKey(), user));
        search.findUsersByEmail(name).forEach(user -> found.put(user.getKey(), user));
        return List.copyOf(found.values());
    }

    private boolean works(long projectId, ApplicationUser user) {
        Project project = projects.getProjectObj(projectId);
        return project != null
                && user.isActive()
                && permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user);
    }
}
