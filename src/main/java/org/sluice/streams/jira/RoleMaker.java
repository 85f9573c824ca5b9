package org.sluice.streams.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;

/** Project roles. One goes only if nobody plays it in any project, no scheme names it, and no rule of a workflow does. */
final class RoleMaker implements PartMaker {

    private final ProjectRoleManager roles;
    private final ProjectManager projects;
    private final RoleSchemes schemes;
    private final RuleArguments rules;

    private RoleMaker(ProjectRoleManager roles, ProjectManager projects, RoleSchemes schemes, RuleArguments rules) {
        this.roles = roles;
        this.projects = projects;
        this.schemes = schemes;
        this.rules = rules;
    }

    static Optional<PartMaker> in(HostParts parts, ProjectManager projects) {
        return parts.find(ProjectRoleManager.class).flatMap(roles -> parts.find(WorkflowManager.class)
                .map(workflows ->
                        new RoleMaker(roles, projects, new RoleSchemes(parts), new RuleArguments(workflows))));
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
        if (!where.isEmpty()) {
            return Optional.of(new InUse(InUse.By.PEOPLE, where));
        }
        List<String> named = schemes.naming(role);
        if (!named.isEmpty()) {
            return Optional.of(new InUse(InUse.By.SCHEMES, named));
        }
        // An id is a number, and other things have the same: only what an argument calls a role is meant.
        List<String> asking = rules.naming(
                (name, value) -> name.toLowerCase(Locale.ROOT).contains("role") && RuleArguments.names(value, id));
        return asking.isEmpty() ? Optional.empty() : Optional.of(new InUse(InUse.By.WORKFLOWS, asking));
    }

    @Override
    public void remove(String id) {
        roles.deleteRole(role(id));
    }

    private ProjectRole role(String id) {
        return Objects.requireNonNull(roles.getProjectRole(Long.valueOf(id)), id);
    }
}
