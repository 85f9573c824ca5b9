package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.sluice.work.LedgerState;

/** How far the filling of each ledger has come, in Active Objects. */
public final class FillRows {

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public FillRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What is to be read for a project, none when it is not measured. */
    Optional<FillPhase> phase(long projectId) {
        return row(projectId).map(row -> FillPhase.valueOf(row.getPhase()));
    }

    /** How far a project is. */
    LedgerState state(long projectId) {
        return row(projectId)
                .map(row -> new LedgerState(
                        FillPhase.READY.name().equals(row.getPhase())
                                ? LedgerState.Phase.READY
                                : LedgerState.Phase.FILLING,
                        row.getDoneCount(),
                        row.getOfCount()))
                .orElse(LedgerState.OFF);
    }

    /** Begins anew, with as many tasks as there were; whoever works on the filling before finds it gone. */
    void begin(long projectId, FillPhase phase) {
        int of = state(projectId).of();
        delete(projectId);
        ao.create(
                FillRow.class,
                Map.of(
                        FillRow.PROJECT_ID,
                        projectId,
                        FillRow.PHASE,
                        phase.name(),
                        FillRow.LAST_ISSUE,
                        0L,
                        FillRow.OF_COUNT,
                        of));
    }

    /** Forgets a project. */
    void delete(long projectId) {
        ao.deleteWithSQL(FillRow.class, FillRow.PROJECT_ID + " = ?", projectId);
    }

    /** The first filling that is not at its end and not among the given ones. */
    Optional<Fill> pendingBut(Set<Long> others) {
        Query query = Query.select()
                .where(FillRow.PHASE + " <> ?", FillPhase.READY.name())
                .order("ID ASC");
        return Arrays.stream(ao.find(FillRow.class, query))
                .map(FillRows::fill)
                .filter(fill -> !others.contains(fill.id()))
                .findFirst();
    }

    /**
     * Writes down how far a filling is.
     *
     * <p>Called first in the transaction that stores the batch: the statement takes the row's lock, so that a filling begun
     * anew at the same time either waits for the batch, or has the batch see that it is gone.
     *
     * @return whether this filling is still the one wanted
     */
    boolean advance(Fill fill) {
        FillRow[] rows = ao.find(FillRow.class, "ID = ?", fill.id());
        if (rows.length == 0) {
            return false;
        }
        rows[0].setPhase(fill.phase().name());
        rows[0].setLastIssue(fill.lastIssue());
        rows[0].setDoneCount(fill.done());
        rows[0].setOfCount(fill.of());
        rows[0].save();
        return ao.count(FillRow.class, "ID = ?", fill.id()) > 0;
    }

    private Optional<FillRow> row(long projectId) {
        return Arrays.stream(ao.find(FillRow.class, FillRow.PROJECT_ID + " = ?", projectId))
                .findFirst();
    }

    private static Fill fill(FillRow row) {
        return new Fill(
                row.getID(),
                row.getProjectId(),
                FillPhase.valueOf(row.getPhase()),
                row.getLastIssue(),
                row.getDoneCount(),
                row.getOfCount());
    }

    /** A filling and how far it is. */
    record Fill(long id, long projectId, FillPhase phase, long lastIssue, int done, int of) {

        /** The same filling after a batch. */
        Fill after(long issue, int more, int total) {
            return new Fill(id, projectId, phase, issue, done + more, total);
        }

        /** The same filling at its end. */
        Fill ready(int total) {
            return new Fill(id, projectId, FillPhase.READY, lastIssue, total, total);
        }
    }
}
