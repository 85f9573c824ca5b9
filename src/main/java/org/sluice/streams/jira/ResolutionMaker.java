package org.sluice.streams.jira;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;

/** Resolutions. One goes only if no task has it and no workflow sets or offers it. */
final class ResolutionMaker implements PartMaker {

    private final ResolutionManager resolutions;
    private final ReadWorkflows workflows;
    private final TaskCount tasks;

    private ResolutionMaker(ResolutionManager resolutions, ReadWorkflows workflows, TaskCount tasks) {
        this.resolutions = resolutions;
        this.workflows = workflows;
        this.tasks = tasks;
    }

    static Optional<PartMaker> in(HostParts parts, TaskCount tasks, Function<JiraWorkflow, ReadWorkflow> reader) {
        return parts.find(ResolutionManager.class).flatMap(resolutions -> parts.find(WorkflowManager.class)
                .map(workflows -> new ResolutionMaker(resolutions, new ReadWorkflows(workflows, reader), tasks)));
    }

    @Override
    public List<SiteThing> things() {
        return resolutions.getResolutions().stream()
                .map(one -> new SiteThing(one.getId(), one.getName(), "", PartMaker.text(one.getDescription())))
                .toList();
    }

    @Override
    public String make(FlowPart part, String name, Optional<String> begun, Making making) {
        return begun.orElseGet(
                () -> resolutions.createResolution(name, making.description()).getId());
    }

    @Override
    public Optional<InUse> inUse(FlowPart part, String id) {
        if (resolutions.getResolutions().size() == 1) {
            return Optional.of(new InUse(InUse.By.LAST, List.of()));
        }
        List<String> setting = workflows.naming(text -> text.names(Kind.RESOLUTION, id));
        return setting.isEmpty()
                ? tasks.inUse("resolution = " + id)
                : Optional.of(new InUse(InUse.By.WORKFLOWS, setting));
    }

    @Override
    public void remove(String id) {
        remove(id, Optional.empty());
    }

    /** Jira wants to know what tasks get instead; only archived ones, which no search finds, can have it. */
    @Override
    public void remove(String id, Optional<String> instead) {
        String other =
                instead.filter(one -> resolutions.getResolution(one) != null).orElseGet(() -> another(id));
        resolutions.removeResolution(id, other);
    }

    private String another(String id) {
        return resolutions.getResolutions().stream()
                .map(Resolution::getId)
                .filter(one -> !one.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last resolution cannot be taken away: " + id));
    }
}
