package org.sluice.streams.jira;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;

/** Statuses. One goes only if no workflow has it and no task stands at it. */
final class StatusMaker implements PartMaker {

    /** Jira asks for one and draws none any more. */
    private static final String ICON = "/images/icons/statuses/generic.png";

    private final StatusManager statuses;
    private final StatusCategoryManager categories;
    private final WorkflowManager workflows;
    private final TaskCount tasks;
    private final Function<FlowPart, String> category;

    private StatusMaker(
            StatusManager statuses,
            StatusCategoryManager categories,
            WorkflowManager workflows,
            TaskCount tasks,
            Function<FlowPart, String> category) {
        this.statuses = statuses;
        this.categories = categories;
        this.workflows = workflows;
        this.tasks = tasks;
        this.category = category;
    }

    static Optional<PartMaker> in(HostParts parts, TaskCount tasks, Function<FlowPart, String> category) {
        return parts.find(StatusManager.class).flatMap(statuses -> parts.find(StatusCategoryManager.class)
                .flatMap(categories -> parts.find(WorkflowManager.class)
                        .map(workflows -> new StatusMaker(statuses, categories, workflows, tasks, category))));
    }

    @Override
    public List<SiteThing> things() {
        return statuses.getStatuses().stream().map(StatusMaker::thing).toList();
    }

    private static SiteThing thing(Status status) {
        return new SiteThing(
                status.getId(),
                status.getName(),
                status.getStatusCategory().getKey(),
                PartMaker.text(status.getDescription()));
    }

    @Override
    public String make(FlowPart part, String name, Optional<String> begun, Making making) {
        return begun.orElseGet(() -> statuses.createStatus(
                        name, making.description(), ICON, categories.getStatusCategoryByKey(category.apply(part)))
                .getId());
    }

    @Override
    public Optional<InUse> inUse(FlowPart part, String id) {
        List<String> having = workflows.getWorkflowsIncludingDrafts().stream()
                .filter(workflow -> workflow.getLinkedStatusIds().contains(id))
                .map(JiraWorkflow::getName)
                .distinct()
                .toList();
        return having.isEmpty() ? tasks.inUse("status = " + id) : Optional.of(new InUse(InUse.By.WORKFLOWS, having));
    }

    @Override
    public void remove(String id) {
        statuses.removeStatus(id);
    }
}
