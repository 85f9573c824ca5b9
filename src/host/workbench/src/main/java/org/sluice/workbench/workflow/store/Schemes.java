package org.sluice.workbench.workflow.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.config.Shelf;

/** Workflow schemes and the projects that use them. Held in memory: every issue asks for its workflow. */
public final class Schemes {
    private final Jdbi jdbi;
    private final Shelf<Scheme> shelf;
    private final Shelf<Use> uses;

    public Schemes(Database database) {
        jdbi = database.jdbi();
        shelf = new Shelf<>(
                () -> jdbi.withHandle(Schemes::read),
                scheme -> Long.toString(scheme.id().getAsLong()));
        uses = new Shelf<>(
                () -> jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT id, workflow_scheme_id FROM project WHERE workflow_scheme_id IS NOT NULL")
                        .map((row, ctx) -> new Use(row.getLong("id"), row.getLong("workflow_scheme_id")))
                        .list()),
                use -> Long.toString(use.projectId()));
    }

    /** In the order of their names, without the default one. */
    public Collection<Scheme> all() {
        return shelf.all();
    }

    public Optional<Scheme> byId(long id) {
        return shelf.get(Long.toString(id));
    }

    public Optional<Scheme> byName(String name) {
        return all().stream().filter(scheme -> scheme.name().equals(name)).findFirst();
    }

    public Scheme ofProject(long projectId) {
        return uses.get(Long.toString(projectId))
                .flatMap(use -> byId(use.schemeId()))
                .orElse(Scheme.DEFAULT);
    }

    public List<Long> projectsUsing(long schemeId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM project WHERE workflow_scheme_id = :scheme ORDER BY id")
                        .bind("scheme", schemeId)
                        .mapTo(Long.class)
                        .list());
    }

    /** The schemes, the default one among them, that lead to the workflow. */
    public List<Scheme> using(String workflowName) {
        return Stream.concat(Stream.of(Scheme.DEFAULT), all().stream())
                .filter(scheme -> scheme.uses(workflowName))
                .toList();
    }

    /** Whether a scheme that leads to the workflow is in use; the default one always is, as in Jira. */
    public boolean isActive(String workflowName) {
        return using(workflowName).stream()
                .anyMatch(scheme -> scheme.id().isEmpty()
                        || !projectsUsing(scheme.id().getAsLong()).isEmpty());
    }

    public Scheme add(Scheme scheme) {
        long id = jdbi.inTransaction(handle -> {
            long next = Ids.next(handle, "workflow_scheme");
            handle.execute(
                    "INSERT INTO workflow_scheme (id, name, description, default_workflow) VALUES (?, ?, ?, ?)",
                    next,
                    scheme.name(),
                    scheme.description(),
                    scheme.forOthers().orElse(null));
            map(handle, next, scheme.workflows());
            return next;
        });
        forget();
        return byId(id).orElseThrow();
    }

    public void update(Scheme scheme) {
        long id = scheme.id().getAsLong();
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "UPDATE workflow_scheme SET name = ?, description = ?, default_workflow = ? WHERE id = ?",
                    scheme.name(),
                    scheme.description(),
                    scheme.forOthers().orElse(null),
                    id);
            handle.execute("DELETE FROM workflow_scheme_mapping WHERE scheme_id = ?", id);
            map(handle, id, scheme.workflows());
        });
        forget();
    }

    public void delete(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM workflow_scheme WHERE id = ?", id));
        forget();
    }

    /** Gives the project the scheme; without an id it is the default one. */
    public void use(long projectId, OptionalLong schemeId) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE project SET workflow_scheme_id = ? WHERE id = ?",
                schemeId.isPresent() ? schemeId.getAsLong() : null,
                projectId));
        forget();
    }

    public void forget() {
        shelf.forget();
        uses.forget();
    }

    private static List<Scheme> read(Handle handle) {
        Map<Long, Map<String, String>> mappings = new HashMap<>();
        handle.createQuery("SELECT * FROM workflow_scheme_mapping")
                .map((row, ctx) -> mappings.computeIfAbsent(row.getLong("scheme_id"), id -> new HashMap<>())
                        .put(row.getString("issue_type_id"), row.getString("workflow_name")))
                .list();
        return handle.createQuery("SELECT * FROM workflow_scheme ORDER BY name")
                .map((row, ctx) -> new Scheme(
                        OptionalLong.of(row.getLong("id")),
                        row.getString("name"),
                        row.getString("description"),
                        mappings.getOrDefault(row.getLong("id"), Map.of()),
                        Columns.text(row, "default_workflow")))
                .list();
    }

    private static void map(Handle handle, long schemeId, Map<String, String> workflows) {
        workflows.forEach((type, workflow) -> handle.execute(
                "INSERT INTO workflow_scheme_mapping (scheme_id, issue_type_id, workflow_name) VALUES (?, ?, ?)",
                schemeId,
                type,
                workflow));
    }

    /** A project and its scheme. */
    private record Use(long projectId, long schemeId) {}
}
