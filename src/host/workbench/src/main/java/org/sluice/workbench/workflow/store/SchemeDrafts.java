package org.sluice.workbench.workflow.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;

/** Drafts of workflow schemes, one for each scheme at most; name and description are those of the scheme. */
public final class SchemeDrafts {
    private final Jdbi jdbi;
    private final Schemes schemes;

    public SchemeDrafts(Database database, Schemes schemes) {
        this.jdbi = database.jdbi();
        this.schemes = schemes;
    }

    /**
     * A draft.
     *
     * @param scheme the scheme as it is to become
     * @param version another one after every change
     */
    public record Draft(Scheme scheme, long version) {}

    public Optional<Draft> of(long schemeId) {
        return schemes.byId(schemeId).flatMap(scheme -> jdbi.withHandle(handle -> read(handle, scheme)));
    }

    /** Like {@link #of}, and keeps everybody else from changing it until the transaction ends. */
    public Optional<Draft> lock(Handle handle, long schemeId) {
        handle.createQuery("SELECT version FROM workflow_scheme_draft WHERE scheme_id = ? FOR UPDATE")
                .bind(0, schemeId)
                .mapTo(Long.class)
                .findOne();
        return schemes.byId(schemeId).flatMap(scheme -> read(handle, scheme));
    }

    /** Makes a draft of the scheme as it is; one that is there stays. */
    public void make(Scheme scheme) {
        jdbi.useTransaction(handle -> {
            if (read(handle, scheme).isEmpty()) {
                write(handle, scheme, 1);
            }
        });
    }

    /**
     * Writes the draft that somebody has looked at.
     *
     * @return whether it was still that one
     */
    public boolean change(Scheme wanted, long version) {
        return jdbi.inTransaction(handle -> {
            long id = wanted.id().getAsLong();
            boolean same =
                    lock(handle, id).filter(draft -> draft.version() == version).isPresent();
            if (same) {
                delete(handle, id);
                write(handle, wanted, version + 1);
            }
            return same;
        });
    }

    public boolean delete(long schemeId) {
        return jdbi.withHandle(handle -> delete(handle, schemeId)) > 0;
    }

    /** Whether a draft leads to the workflow. */
    public boolean use(String workflowName) {
        return schemes.all().stream()
                .flatMap(scheme -> of(scheme.id().getAsLong()).stream())
                .anyMatch(draft -> draft.scheme().uses(workflowName));
    }

    private static int delete(Handle handle, long schemeId) {
        return handle.execute("DELETE FROM workflow_scheme_draft WHERE scheme_id = ?", schemeId);
    }

    private static void write(Handle handle, Scheme scheme, long version) {
        long id = scheme.id().getAsLong();
        handle.execute(
                "INSERT INTO workflow_scheme_draft (scheme_id, default_workflow, version) VALUES (?, ?, ?)",
                id,
                scheme.forOthers().orElse(null),
                version);
        scheme.workflows()
                .forEach((type, workflow) -> handle.execute(
                        "INSERT INTO workflow_scheme_draft_mapping (scheme_id, issue_type_id, workflow_name)"
                                + " VALUES (?, ?, ?)",
                        id,
                        type,
                        workflow));
    }

    private static Optional<Draft> read(Handle handle, Scheme scheme) {
        long id = scheme.id().getAsLong();
        Map<String, String> workflows = handle.createQuery(
                        "SELECT * FROM workflow_scheme_draft_mapping WHERE scheme_id = ?")
                .bind(0, id)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(
                            row.getColumn("issue_type_id", String.class), row.getColumn("workflow_name", String.class));
                    return found;
                });
        return handle.createQuery("SELECT * FROM workflow_scheme_draft WHERE scheme_id = ?")
                .bind(0, id)
                .map((row, ctx) -> new Draft(
                        new Scheme(
                                scheme.id(),
                                scheme.name(),
                                scheme.description(),
                                workflows,
                                Columns.text(row, "default_workflow")),
                        row.getLong("version")))
                .findOne();
    }
}
