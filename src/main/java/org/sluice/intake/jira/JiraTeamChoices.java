package org.sluice.intake.jira;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.intake.domain.TeamChoices;
import org.sluice.platform.HostParts;
import org.sluice.platform.RoleHolders;

/** The roles of Jira, and whom a project's permission scheme lets be assigned tasks. */
public final class JiraTeamChoices implements TeamChoices {

    /** How a scheme names everybody, and everybody who may use an application of Jira's; a group of all is not told from any other. */
    private static final String ANYONE = "anyone";

    private static final String APPLICATION = "applicationRole";

    private final HostParts parts;
    private final PermissionSchemeManager schemes;
    private final ProjectManager projects;

    /** Asks Jira. */
    public JiraTeamChoices(HostParts parts, PermissionSchemeManager schemes, ProjectManager projects) {
        this.parts = parts;
        this.schemes = schemes;
        this.projects = projects;
    }

    @Override
    public Map<Long, String> roles() {
        return RoleHolders.names(parts);
    }

    @Override
    public boolean everybodyAssignable(long projectId) {
        return Optional.ofNullable(projects.getProjectObj(projectId))
                .map(schemes::getSchemeIdFor)
                .filter(scheme -> Stream.of(ANYONE, APPLICATION).anyMatch(type -> !schemes.getPermissionSchemeEntries(
                                scheme, ProjectPermissions.ASSIGNABLE_USER, type)
                        .isEmpty()))
                .isPresent();
    }
}
