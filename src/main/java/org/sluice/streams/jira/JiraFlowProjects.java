package org.sluice.streams.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.HostParts;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.FlowProject;
import org.sluice.streams.domain.FlowProjects;
import org.sluice.work.StreamFields;

/** Projects and their workflow schemes. Only a project without tasks is given another one here. */
public final class JiraFlowProjects implements FlowProjects {

    private final HostParts parts;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final StreamFields streamFields;

    /** Asks Jira. */
    public JiraFlowProjects(HostParts parts, ProjectManager projects, IssueManager issues, StreamFields streamFields) {
        this.parts = parts;
        this.projects = projects;
        this.issues = issues;
        this.streamFields = streamFields;
    }

    @Override
    public FlowProject look(long id, String key, String name, String schemeId) {
        boolean follows = !schemeId.isEmpty()
                && Optional.ofNullable(schemes().getSchemeIdFor(project(id)))
                        .filter(scheme -> scheme.toString().equals(schemeId))
                        .isPresent();
        return new FlowProject(
                id,
                key,
                name,
                issues.getIssueCountForProject(id),
                streamFields.of(id).isPresent(),
                follows);
    }

    /** A task that somebody makes at this very moment would stand at a status that the workflow lacks. */
    @Override
    public boolean attach(long projectId, String schemeId) {
        Scheme before = schemes().getSchemeFor(project(projectId));
        give(projectId, schemes().getSchemeObject(Long.valueOf(schemeId)));
        if (issues.getIssueCountForProject(projectId) == 0) {
            return true;
        }
        give(projectId, before);
        return false;
    }

    private void give(long projectId, @Nullable Scheme scheme) {
        schemes().removeSchemesFromProject(project(projectId));
        if (scheme != null) {
            schemes().addSchemeToProject(project(projectId), scheme);
        }
        schemes().clearWorkflowCache();
    }

    private Project project(long id) {
        return Objects.requireNonNull(projects.getProjectObj(id), () -> "project " + id);
    }

    private WorkflowSchemeManager schemes() {
        return parts.find(WorkflowSchemeManager.class)
                .orElseThrow(() -> Refusal.conflict("sluice.flow.error.lacks", Kind.SCHEME.name()));
    }
}
