package org.sluice.streams.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.platform.HostParts;
import org.sluice.platform.NightlyPart;
import org.sluice.streams.domain.FlowStatus;

/**
 * The projects in which a start of urgent work can be seen: those with streams one of whose workflows has the status that plays <em>In
 * progress</em>. A team that uses the field of the stream with a workflow of its own has none, so nobody knows how often it was interrupted.
 * In these, and in no others, starts are noted from the next night on.
 */
public final class StartProjects implements NightlyPart {

    private final TeamFlows flows;
    private final HostParts parts;
    private final ProjectManager projects;
    private final AoUrgentStarts starts;

    /** Asks Jira where, and has it noted in the plugin's tables. */
    public StartProjects(TeamFlows flows, HostParts parts, ProjectManager projects, AoUrgentStarts starts) {
        this.flows = flows;
        this.parts = parts;
        this.projects = projects;
        this.starts = starts;
    }

    @Override
    public void night(Instant now) {
        starts.only(ids(), now);
    }

    /** By id. Reads the workflows of the site. */
    private List<Long> ids() {
        Optional<String> work = flows.site().flatMap(flow -> flow.status(FlowStatus.IN_PROGRESS));
        List<Long> switchedOn = flows.projects();
        if (work.isEmpty() || switchedOn.isEmpty()) {
            return List.of();
        }
        Set<String> leading = parts.find(WorkflowManager.class).stream()
                .flatMap(manager -> manager.getWorkflows().stream())
                .filter(workflow -> workflow.getLinkedStatusIds().contains(work.get()))
                .map(JiraWorkflow::getName)
                .collect(Collectors.toSet());
        return parts.find(WorkflowSchemeManager.class).stream()
                .flatMap(schemes -> switchedOn.stream().filter(project -> follows(schemes, project, leading)))
                .toList();
    }

    private boolean follows(WorkflowSchemeManager schemes, long projectId, Set<String> workflows) {
        Project project = projects.getProjectObj(projectId);
        return project != null
                && !Collections.disjoint(
                        schemes.getWorkflowSchemeObj(project).getMappings().values(), workflows);
    }
}
