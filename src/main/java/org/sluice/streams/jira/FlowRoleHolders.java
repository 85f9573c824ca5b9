package org.sluice.streams.jira;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.TeamLeads;

/** Whoever holds the intake lead's, the facilitator's or the product owner's role in a project. */
public final class FlowRoleHolders implements TeamLeads {

    private final Flows flows;
    private final HostParts parts;
    private final UserManager users;
    private final ProjectManager projects;

    /** Asks for the roles of the two-stream workflow. */
    public FlowRoleHolders(Flows flows, HostParts parts, UserManager users, ProjectManager projects) {
        this.flows = flows;
        this.parts = parts;
        this.users = users;
        this.projects = projects;
    }

    /** A role that is gone is held by nobody. */
    @Override
    public boolean include(long projectId, String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        return user != null
                && Optional.ofNullable(projects.getProjectObj(projectId))
                        .filter(project -> flows.site().stream()
                                .flatMap(flow -> flow.roles().values().stream())
                                .anyMatch(role -> RoleHolders.holdsIfThere(parts, role, user, project)))
                        .isPresent();
    }
}
