package org.sluice.streams.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;

/** Project roles. One goes only if nobody plays it in any project. */
final class RoleMaker implements PartMaker {

    private final ProjectRoleManager roles;
    private final ProjectManager projects;

    private RoleMaker(ProjectRoleManager roles, ProjectManager projects) {
        this.roles = roles;
        this.projects = projects;
    }

    static Optional<PartMaker> in(HostParts parts, ProjectManager projects) {
        return parts.find(ProjectRoleManager.class).map(roles -> new RoleMaker(roles, projects));
    }

    @Override
    public List<SiteThing> things() {
        return roles.getProjectRoles().stream()
                .map(role -> new SiteThing(role.getId().toString(), role.getName(), ""))
                .toList();
    }

    @Override
    public String make(FlowPart part, String name, Optional<String> begun, Making making) {
        return begun.orElseGet(() -> roles.createRole(new ProjectRoleImpl(name, making.description()))
                .getId()
                .toString());
    }

    @Override
    public Optional<InUse> inUse(String id) {
        ProjectRole role = role(id);
        List<String> where = projects.getProjectObjects().stream()
                .filter(project -> !roles.getProjectRoleActors(role, project)
                        .getRoleActors()
                        .isEmpty())
                .map(Project::getName)
                .toList();
        return where.isEmpty() ? Optional.empty() : Optional.of(new InUse(InUse.By.PEOPLE, where));
    }

    @Override
    public void remove(String id) {
        roles.deleteRole(role(id));
    }

    private ProjectRole role(String id) {
        return Objects.requireNonNull(roles.getProjectRole(Long.valueOf(id)), id);
    }
}
