package org.sluice.streams.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.HostParts;
import org.sluice.platform.RoleHolders;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowRoles;

/** The roles of a team as Jira has them: project roles, of which the set-up remembers which is which. */
public final class JiraFlowRoles implements FlowRoles {

    private static final Logger log = LoggerFactory.getLogger(JiraFlowRoles.class);

    private final TeamFlows flows;
    private final HostParts parts;
    private final UserManager users;
    private final ProjectManager projects;

    /** Asks Jira. */
    public JiraFlowRoles(TeamFlows flows, HostParts parts, UserManager users, ProjectManager projects) {
        this.flows = flows;
        this.parts = parts;
        this.users = users;
        this.projects = projects;
    }

    /** A fault costs what the role allows, and not what project administrators may do without it. */
    @Override
    public boolean has(long projectId, FlowRole role, String userKey) {
        try {
            Optional<Long> id = flows.site()
                    .flatMap(flow -> Optional.ofNullable(flow.roles().get(role)));
            ApplicationUser user = users.getUserByKey(userKey);
            Project project = projects.getProjectObj(projectId);
            return user != null
                    && project != null
                    && user.isActive()
                    && id.filter(there -> RoleHolders.holds(parts, there, user, project))
                            .isPresent();
        } catch (LinkageError | RuntimeException e) {
            log.warn("Whether {} is {} in project {} is not known: {}", userKey, role, projectId, e.toString());
            return false;
        }
    }
}
