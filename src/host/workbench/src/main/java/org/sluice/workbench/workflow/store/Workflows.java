package org.sluice.workbench.workflow.store;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Keys;
import org.sluice.workbench.tracker.config.Shelf;

/** All workflows and their drafts, whoever asks. Held in memory, and read into descriptors once. */
public final class Workflows {
    private static final String LIVE = "live";
    private static final String DRAFT = "draft";

    private final Jdbi jdbi;
    private final Shelf<Workflow> shelf;
    private final Map<Workflow, WorkflowDescriptor> descriptors = new ConcurrentHashMap<>();

    public Workflows(Database database) {
        jdbi = database.jdbi();
        shelf = new Shelf<>(
                () -> jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM workflow ORDER BY name, mode DESC")
                        .map((row, ctx) -> read(row))
                        .list()),
                workflow -> key(workflow.name(), workflow.draft()));
    }

    /** Live ones in the order of their names. */
    public List<Workflow> all() {
        return shelf.all().stream().filter(workflow -> !workflow.draft()).toList();
    }

    public Collection<Workflow> drafts() {
        return shelf.all().stream().filter(Workflow::draft).toList();
    }

    public Optional<Workflow> byName(String name) {
        return shelf.get(key(name, false));
    }

    public Optional<Workflow> draftOf(String name) {
        return shelf.get(key(name, true));
    }

    /** What the engine follows; shared, so not to be changed. */
    public WorkflowDescriptor descriptor(Workflow workflow) {
        return descriptors.computeIfAbsent(workflow, Workflow::descriptor);
    }

    /** Keeps a new one. Where one of the same name and mode is there by now, that one stays and the answer is no. */
    public boolean add(Workflow workflow) {
        boolean added = Keys.free(() -> jdbi.useTransaction(handle -> insert(handle, workflow)));
        forget();
        return added;
    }

    /** Writes the workflow over one of the same name and mode, or as a new one. */
    public void save(Workflow workflow) {
        jdbi.useTransaction(handle -> {
            if (update(handle, workflow) == 0) {
                insert(handle, workflow);
            }
        });
        forget();
    }

    /**
     * Changes the workflow that somebody has looked at. Its row is locked meanwhile.
     *
     * @throws StaleWorkflowException when it is another one by now, or gone; nothing is written then
     */
    public void change(Seen seen, UnaryOperator<Workflow> change) {
        jdbi.useTransaction(handle -> update(handle, change.apply(lock(handle, seen))));
        forget();
    }

    /**
     * Lets the draft that somebody has looked at take the place of its workflow; copy and new content come together or
     * not at all.
     *
     * @param copy under which new name the workflow is kept as it was, if it is to be
     * @param asPublished what is written in its place
     * @throws StaleWorkflowException when the draft is another one by now, published or gone
     */
    public void publish(Seen seen, Function<Workflow, Optional<Workflow>> copy, UnaryOperator<Workflow> asPublished) {
        jdbi.useTransaction(handle -> {
            Workflow draft = lock(handle, seen);
            Workflow before = lock(handle, seen.name(), false).orElseThrow(() -> new StaleWorkflowException(seen));
            copy.apply(before).ifPresent(kept -> insert(handle, kept));
            update(handle, asPublished.apply(draft.live()));
            handle.execute("DELETE FROM workflow WHERE name = ? AND mode = ?", seen.name(), DRAFT);
        });
        forget();
    }

    private static Optional<Workflow> lock(Handle handle, String name, boolean draft) {
        return handle.createQuery("SELECT * FROM workflow WHERE name = :name AND mode = :mode FOR UPDATE")
                .bind("name", name)
                .bind("mode", draft ? DRAFT : LIVE)
                .map((row, ctx) -> read(row))
                .findOne();
    }

    private static Workflow lock(Handle handle, Seen seen) {
        return lock(handle, seen.name(), seen.draft())
                .filter(workflow -> workflow.version().equals(seen.version()))
                .orElseThrow(() -> new StaleWorkflowException(seen));
    }

    private static Workflow read(ResultSet row) throws SQLException {
        return new Workflow(
                row.getString("name"),
                DRAFT.equals(row.getString("mode")),
                row.getString("description"),
                row.getString("descriptor"),
                Columns.text(row, "author_key"),
                Columns.instant(row, "updated"));
    }

    public boolean delete(String name, boolean draft) {
        int rows = jdbi.withHandle(handle ->
                handle.execute("DELETE FROM workflow WHERE name = ? AND mode = ?", name, draft ? DRAFT : LIVE));
        forget();
        return rows > 0;
    }

    /** Gives workflow and draft another name, in the schemes too. */
    public void rename(String name, String newName, String newDescription) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "UPDATE workflow SET name = ?, description = ? WHERE name = ?", newName, newDescription, name);
            handle.execute(
                    "UPDATE workflow_scheme_mapping SET workflow_name = ? WHERE workflow_name = ?", newName, name);
            handle.execute("UPDATE workflow_scheme SET default_workflow = ? WHERE default_workflow = ?", newName, name);
            handle.execute(
                    "UPDATE workflow_scheme_draft_mapping SET workflow_name = ? WHERE workflow_name = ?",
                    newName,
                    name);
            handle.execute(
                    "UPDATE workflow_scheme_draft SET default_workflow = ? WHERE default_workflow = ?", newName, name);
        });
        forget();
    }

    /** Reads everything again at the next question. */
    public void forget() {
        shelf.forget();
        descriptors.clear();
    }

    private static int update(Handle handle, Workflow workflow) {
        return handle.createUpdate("UPDATE workflow SET description = :description, descriptor = :xml,"
                        + " author_key = :authorKey, updated = :updated WHERE name = :name AND mode = :mode")
                .bindMethods(workflow)
                .bind("mode", workflow.draft() ? DRAFT : LIVE)
                .execute();
    }

    private static void insert(Handle handle, Workflow workflow) {
        handle.createUpdate("INSERT INTO workflow (name, mode, description, descriptor, author_key, updated)"
                        + " VALUES (:name, :mode, :description, :xml, :authorKey, :updated)")
                .bindMethods(workflow)
                .bind("mode", workflow.draft() ? DRAFT : LIVE)
                .execute();
    }

    private static String key(String name, boolean draft) {
        return (draft ? DRAFT : LIVE) + ":" + name;
    }
}
