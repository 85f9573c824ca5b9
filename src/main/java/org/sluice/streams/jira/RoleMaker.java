package org.sluice.streams.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;

/** Project roles. One goes only if nobody plays it in any project, no scheme names it, and no rule of a workflow does. */
final class RoleMaker implements PartMaker {

    private final ProjectRoleManager roles;
    private final ProjectManager projects;
    private final RoleSchemes schemes;
    private final ReadWorkflows workflows;

    private RoleMaker(ProjectRoleManager roles, ProjectManager projects, RoleSchemes schemes, ReadWorkflows workflows) {
        this.roles = roles;
        this.projects = projects;
        this.schemes = schemes;
        this.workflows = workflows;
    }

    static Optional<PartMaker> in(
            HostParts parts, ProjectManager projects, Function<JiraWorkflow, ReadWorkflow> reader) {
        return parts.find(ProjectRoleManager.class).flatMap(roles -> parts.find(WorkflowManager.class)
                .map(workflows ->
                        new RoleMaker(roles, projects, new RoleSchemes(parts), new ReadWorkflows(workflows, reader))));
    }

    @Override
    public List<SiteThing> things() {
        return roles.getProjectRoles().stream()
                .map(role -> new SiteThing(
                        role.getId().toString(), role.getName(), "", PartMaker.text(role.getDescription())))
                .toList();
    }

    @Override
    public String make(FlowPart part, String name, Optional<String> begun, Making making) {
        return begun.orElseGet(() -> roles.createRole(new ProjectRoleImpl(name, making.description()))
                .getId()
                .toString());
    }

    @Override
    public Optional<InUse> inUse(FlowPart part, String id) {
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
        List<String> asking = workflows.naming(text -> text.names(Kind.ROLE, id));
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
