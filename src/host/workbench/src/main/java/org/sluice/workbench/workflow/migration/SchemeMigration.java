package org.sluice.workbench.workflow.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.writing.IssueWriting;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.workflow.editing.WorkflowRefusal;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.SchemeDrafts;
import org.sluice.workbench.workflow.store.SchemeDrafts.Draft;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;
import org.sluice.workbench.workflow.xml.WorkflowShape;

/**
 * Gives a project another workflow scheme. Issues at a status that their new workflow lacks get one that it has, all in one
 * transaction; history tells it, and no event is raised, as in Jira.
 */
public final class SchemeMigration {
    private final Tracker tracker;
    private final Jdbi jdbi;
    private final Workflows workflows;
    private final Schemes schemes;
    private final SchemeDrafts drafts;
    private final IssueWriting writing;

    public SchemeMigration(
            Tracker tracker, Workflows workflows, Schemes schemes, SchemeDrafts drafts, IssueWriting writing) {
        this.tracker = tracker;
        this.jdbi = tracker.database().jdbi();
        this.workflows = workflows;
        this.schemes = schemes;
        this.drafts = drafts;
        this.writing = writing;
    }

    /** What has to be decided before the project can follow the scheme. */
    public List<Gap> gaps(long projectId, Scheme target) {
        Scheme now = schemes.ofProject(projectId);
        List<Gap> gaps = new ArrayList<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT type_id, status_id, COUNT(*) AS issues FROM issue"
                        + " WHERE project_id = :id GROUP BY type_id, status_id ORDER BY type_id, status_id")
                .bind("id", projectId)
                .map((row, ctx) ->
                        gap(row.getString("type_id"), row.getString("status_id"), row.getLong("issues"), now, target))
                .forEach(gap -> gap.ifPresent(gaps::add)));
        return gaps;
    }

    /**
     * Does it.
     *
     * @param chosen the status that the issues of each gap get, by the gap's key
     * @return how many issues changed their status
     */
    public int migrate(long projectId, Scheme target, Map<String, String> chosen, Optional<String> authorKey) {
        try {
            return jdbi.inTransaction(handle -> {
                handle.createQuery("SELECT id FROM project WHERE id = :id FOR UPDATE")
                        .bind("id", projectId)
                        .mapTo(Long.class)
                        .one();
                int moved = 0;
                for (Gap gap : gaps(projectId, target)) {
                    moved += move(handle, projectId, gap, choice(gap, chosen), authorKey);
                }
                schemes.use(projectId, target.id());
                return moved;
            });
        } finally {
            schemes.forget();
        }
    }

    /** What has to be decided before the draft can take the place of its scheme: the gaps of all projects together. */
    public List<Gap> gaps(Draft draft) {
        Map<String, Gap> gaps = new TreeMap<>();
        for (long project : schemes.projectsUsing(draft.scheme().id().getAsLong())) {
            gaps(project, draft.scheme()).forEach(gap -> gaps.merge(gap.key(), gap, Gap::and));
        }
        return List.copyOf(gaps.values());
    }

    /**
     * Lets the draft that somebody has looked at take the place of its scheme, for all projects that follow it.
     *
     * @param chosen the status that the issues of each gap get, by the gap's key
     * @return how many issues changed their status
     */
    public int publish(long schemeId, long version, Map<String, String> chosen, Optional<String> authorKey) {
        try {
            return jdbi.inTransaction(handle -> {
                Draft draft = drafts.lock(handle, schemeId)
                        .filter(one -> one.version() == version)
                        .orElseThrow(() -> new WorkflowRefusal("workbench.workflow.refused.stale"));
                int moved = 0;
                for (long project :
                        schemes.projectsUsing(schemeId).stream().sorted().toList()) {
                    moved += migrate(project, draft.scheme(), chosen, authorKey);
                }
                schemes.update(draft.scheme());
                drafts.delete(schemeId);
                return moved;
            });
        } finally {
            schemes.forget();
        }
    }

    private int move(Handle handle, long projectId, Gap gap, Status target, Optional<String> authorKey) {
        List<Long> issues = handle.createQuery("SELECT id FROM issue"
                        + " WHERE project_id = :project AND type_id = :type AND status_id = :status ORDER BY id")
                .bind("project", projectId)
                .bind("type", gap.type().id())
                .bind("status", gap.status().id())
                .mapTo(Long.class)
                .list();
        ChangeItem workflow = new ChangeItem(
                "jira",
                "Workflow",
                Optional.empty(),
                Optional.of(gap.oldWorkflow()),
                Optional.empty(),
                Optional.of(gap.newWorkflow()));
        for (long issue : issues) {
            writing.change(issue, Map.of(IssueFields.STATUS, Content.of(target.id())), authorKey, List.of(workflow));
        }
        return issues.size();
    }

    private static Status choice(Gap gap, Map<String, String> chosen) {
        String id = chosen.getOrDefault(gap.key(), "");
        return gap.choices().stream()
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WorkflowRefusal(
                        "workbench.workflow.refused.mapping",
                        gap.status().name(),
                        gap.type().name()));
    }

    private Optional<Gap> gap(String typeId, String statusId, long issues, Scheme now, Scheme target) {
        Workflow next = workflow(target.workflowFor(typeId));
        Set<String> held =
                Set.copyOf(WorkflowShape.statuses(workflows.descriptor(next)).values());
        if (held.contains(statusId)) {
            return Optional.empty();
        }
        List<Status> choices = tracker.constants().statuses().stream()
                .filter(status -> held.contains(status.id()))
                .toList();
        IssueType type = tracker.constants().type(typeId).orElseGet(() -> new IssueType(typeId, typeId, "", false));
        Status status =
                tracker.constants().status(statusId).orElseGet(() -> new Status(statusId, statusId, "", "undefined"));
        return Optional.of(
                new Gap(type, status, workflow(now.workflowFor(typeId)).name(), next.name(), issues, choices));
    }

    private Workflow workflow(String name) {
        return workflows
                .byName(name)
                .or(() -> workflows.byName(Workflow.DEFAULT))
                .orElseThrow();
    }
}
