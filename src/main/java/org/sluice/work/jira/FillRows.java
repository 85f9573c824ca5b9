package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.java.ao.Query;
import org.sluice.work.LedgerState;
import org.sluice.work.ReadingProblem;
import org.sluice.work.Repairs;

/** How far the filling of each ledger has come, in Active Objects. */
public final class FillRows {

    private final ActiveObjects ao;
    private final FillColumns columns = new FillColumns();

    /** Rows in the plugin's tables. */
    public FillRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What is to be read for a project, none when it is not measured. */
    Optional<FillPhase> phase(long projectId) {
        return row(projectId).map(columns::phase);
    }

    /** How far a project is. */
    LedgerState state(long projectId) {
        return row(projectId).map(columns::state).orElse(LedgerState.OFF);
    }

    /** The projects that are measured; no more is asked of the tables, as many wait for it. */
    Set<Long> projects() {
        Set<Long> projects = new HashSet<>();
        ao.stream(FillRow.class, Query.select("ID, " + FillRow.PROJECT_ID), row -> projects.add(row.getProjectId()));
        return projects;
    }

    /** How far every project is that is measured. */
    Map<Long, LedgerState> states() {
        Map<Long, LedgerState> states = new HashMap<>();
        for (FillRow row : ao.find(FillRow.class)) {
            states.put(row.getProjectId(), columns.state(row));
        }
        return states;
    }

    /**
     * Begins anew, with as many tasks as there were; whoever works on the filling before finds it gone. How old the facts are
     * is kept unless none of them may be served meanwhile.
     */
    void begin(long projectId, FillPhase phase, Instant now) {
        Map<String, Object> values = columns.begun(phase, now, row(projectId));
        values.put(FillRow.PROJECT_ID, projectId);
        values.put(FillRow.FACTS_STAMP, newStamp());
        delete(projectId);
        ao.create(FillRow.class, values);
    }

    /** Forgets a project. */
    void delete(long projectId) {
        ao.deleteWithSQL(FillRow.class, FillRow.PROJECT_ID + " = ?", projectId);
    }

    /** The fillings that are not at their end, in the order in which they were begun. */
    List<Fill> pending() {
        Query query = Query.select()
                .where(FillRow.PHASE + " <> ?", FillPhase.READY.name())
                .order("ID ASC");
        return Arrays.stream(ao.find(FillRow.class, query)).map(columns::fill).toList();
    }

    /**
     * Writes down how far a filling is.
     *
     * <p>Called first in the transaction that stores the batch: the statement takes the row's lock, so that a filling begun
     * anew at the same time either waits for the batch, or has the batch see that it is gone. The count sees that because
     * Jira has its databases read what is committed; one that repeats its reads would count a row that is gone.
     *
     * @return whether this filling is still the one wanted
     */
    boolean advance(Fill fill, Set<ReadingProblem> problems) {
        FillRow[] rows = ao.find(FillRow.class, "ID = ?", fill.id());
        if (rows.length == 0) {
            return false;
        }
        columns.advance(rows[0], fill, problems);
        return ao.count(FillRow.class, "ID = ?", fill.id()) > 0;
    }

    /** Writes down what a filling has put right so far. */
    void count(Fill fill) {
        Arrays.stream(ao.find(FillRow.class, "ID = ?", fill.id())).forEach(row -> columns.count(row, fill));
    }

    /**
     * Takes the row's lock for the rest of the transaction, as {@link #advance} does, so that nobody switches the project off
     * or begins anew meanwhile.
     *
     * @return whether there is a filling to hold on to
     */
    boolean hold(long projectId) {
        Optional<FillRow> row = row(projectId);
        row.ifPresent(held -> {
            held.setProjectId(projectId);
            held.save();
        });
        return row.filter(held -> ao.count(FillRow.class, "ID = ?", held.getID()) > 0)
                .isPresent();
    }

    /** All that happened before an instant is in the ledgers of these projects, as far as they are served. */
    void followed(Set<Long> projects, Instant instant) {
        projects.forEach(projectId -> row(projectId)
                .filter(row -> columns.phase(row).served())
                .ifPresent(row -> {
                    columns.follow(row, instant.toEpochMilli());
                    row.save();
                }));
    }

    /** Under which the facts of a project stand now, none while they are not all there, or were last read by the first version. */
    Optional<Stamp> stamp(long projectId) {
        return row(projectId).filter(row -> columns.phase(row).served()).flatMap(row -> Optional.ofNullable(
                        row.getFactsStamp())
                .map(text -> new Stamp(text, row.getID(), changes(row), row.getOfCount())));
    }

    /**
     * The facts of a project are being changed in this transaction. It holds the row, so that changes of one project come one after
     * the other, each with the next number, also where two nodes should take themselves for the one that works.
     *
     * @return the number of the change, none where nothing is served, which has no stamp yet
     */
    Optional<Long> changed(long projectId) {
        if (phase(projectId).filter(FillPhase::served).isEmpty()) {
            return Optional.empty();
        }
        if (!hold(projectId)) {
            return changed(projectId);
        }
        return row(projectId).map(row -> {
            row.setFactsStamp(newStamp());
            row.setChanges(changes(row) + 1);
            row.save();
            return changes(row);
        });
    }

    private static long changes(FillRow row) {
        return Optional.ofNullable(row.getChanges()).orElse(0L);
    }

    private static String newStamp() {
        return UUID.randomUUID().toString();
    }

    /** Writes down that a filling failed and waits for another attempt. */
    void failed(Fill fill) {
        Arrays.stream(ao.find(FillRow.class, "ID = ?", fill.id())).forEach(columns::fail);
    }

    private Optional<FillRow> row(long projectId) {
        return Arrays.stream(ao.find(FillRow.class, FillRow.PROJECT_ID + " = ?", projectId))
                .findFirst();
    }

    /**
     * Facts that have another stamp have changed: by the changes from {@code changes} on when it is of the same filling. {@code tasks} is
     * about how many there are.
     */
    record Stamp(String text, long filling, long changes, int tasks) {}

    /** A filling and how far it is. */
    record Fill(
            long id,
            long projectId,
            FillPhase phase,
            Instant begun,
            long lastIssue,
            int done,
            int of,
            Repairs repairs) {

        /** Whether nothing of a project was read that may not have been measured a moment ago. */
        boolean first() {
            return phase == FillPhase.FACTS && lastIssue == 0;
        }

        /** The same filling after a batch. */
        Fill after(long issue, int more, int total) {
            return new Fill(id, projectId, phase, begun, issue, done + more, total, repairs);
        }

        /** The same filling, which put more right. */
        Fill with(Repairs more) {
            return new Fill(id, projectId, phase, begun, lastIssue, done, of, repairs.plus(more));
        }

        /** The same filling at its end. */
        Fill ready(int total) {
            return new Fill(id, projectId, FillPhase.READY, begun, lastIssue, total, total, repairs);
        }
    }
}
