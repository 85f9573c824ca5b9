package org.sluice.workbench.workflow.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.Resolution;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.workflow.xml.DefaultWorkflow;
import org.sluice.workbench.workflow.xml.SimplifiedWorkflow;
import org.sluice.workbench.workflow.xml.WorkflowShape;

/**
 * Sees to it that every issue has a workflow to follow. The default one is made once; a project that has issues at
 * statuses which its workflow lacks, as after an import, gets one that holds all of its statuses. Does nothing when all
 * is there.
 */
public final class StartingWorkflows {
    private final Tracker tracker;
    private final Workflows workflows;
    private final Schemes schemes;
    private final Clock clock;

    public StartingWorkflows(Tracker tracker, Workflows workflows, Schemes schemes, Clock clock) {
        this.tracker = tracker;
        this.workflows = workflows;
        this.schemes = schemes;
        this.clock = clock;
    }

    public void prepare() {
        if (workflows.byName(Workflow.DEFAULT).isEmpty()) {
            keep(Workflow.DEFAULT, "The default Jira workflow.", DefaultWorkflow.xml(defaultStatuses()));
        }
        tracker.projects().all().stream().filter(this::isStranded).forEach(this::give);
    }

    /** Whether the project follows the default workflow and that one cannot hold its issues. */
    private boolean isStranded(Project project) {
        if (schemes.ofProject(project.id()).id().isPresent()) {
            return false;
        }
        Workflow followed = workflows.byName(Workflow.DEFAULT).orElseThrow();
        List<String> held = List.copyOf(
                WorkflowShape.statuses(workflows.descriptor(followed)).values());
        return tracker.constants().statusesIn(project.id()).stream()
                .map(Status::id)
                .anyMatch(id -> !held.contains(id));
    }

    private void give(Project project) {
        String name = project.key() + ": Simplified Workflow";
        Set<String> known = statusesOf(project);
        List<Status> statuses = tracker.constants().statuses().stream()
                .filter(status -> known.contains(status.id()))
                .toList();
        Optional<String> resolution =
                tracker.constants().resolutions().stream().map(Resolution::id).findFirst();
        keep(
                name,
                "Every status of " + project.name() + " from every other.",
                SimplifiedWorkflow.xml(statuses, resolution));
        Scheme scheme = schemes.byName(name)
                .orElseGet(() -> schemes.add(new Scheme(OptionalLong.empty(), name, "", Map.of(), Optional.of(name))));
        schemes.use(project.id(), scheme.id());
    }

    /** Where its issues stand now and where they ever stood. */
    private Set<String> statusesOf(Project project) {
        Set<String> ids = new LinkedHashSet<>();
        tracker.constants().statusesIn(project.id()).forEach(status -> ids.add(status.id()));
        tracker.database().jdbi().useHandle(handle -> {
            for (String column : List.of("from_value", "to_value")) {
                ids.addAll(handle.createQuery("SELECT DISTINCT c.<column> FROM change_item c"
                                + " JOIN change_group g ON g.id = c.group_id JOIN issue i ON i.id = g.issue_id"
                                + " WHERE i.project_id = :id AND c.field = 'status' AND c.<column> IS NOT NULL")
                        .define("column", column)
                        .bind("id", project.id())
                        .mapTo(String.class)
                        .list());
            }
        });
        return ids;
    }

    /** Jira's statuses by Jira's ids; one that the tracker has under another id is used as it is. */
    private Map<String, String> defaultStatuses() {
        Map<String, String> ids = new HashMap<>();
        tracker.database().jdbi().useTransaction(handle -> {
            for (DefaultWorkflow.Place place : DefaultWorkflow.PLACES) {
                ids.put(place.id(), existing(place).orElseGet(() -> add(handle, place)));
            }
        });
        tracker.constants().forget();
        return ids;
    }

    private Optional<String> existing(DefaultWorkflow.Place place) {
        return tracker.constants().statuses().stream()
                .filter(status -> status.name().equalsIgnoreCase(place.name()))
                .map(Status::id)
                .findFirst();
    }

    private String add(Handle handle, DefaultWorkflow.Place place) {
        String id = tracker.constants().status(place.id()).isEmpty()
                ? place.id()
                : Long.toString(Ids.next(handle, "status"));
        handle.execute(
                "INSERT INTO status (id, name, description, category_key, sort_order) VALUES (?, ?, ?, ?,"
                        + " (SELECT COALESCE(MAX(s.sort_order), 0) + 1 FROM status s))",
                id,
                place.name(),
                place.description(),
                place.category());
        return id;
    }

    private void keep(String name, String description, String xml) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        workflows.save(new Workflow(name, false, description, xml, Optional.empty(), now));
    }
}
