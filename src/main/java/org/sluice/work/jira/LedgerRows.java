package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.sluice.work.Facts;
import org.sluice.work.Repairs;
import org.sluice.work.Wanted;

/** The facts of tasks in Active Objects, one row a task; nothing but facts leaves here. */
public final class LedgerRows {

    /** How many rows one statement, and one transaction, handles; every database takes that many parameters. */
    static final int BATCH = 200;

    private final ActiveObjects ao;
    private final FillRows fills;
    private final FactsColumns columns = new FactsColumns();

    /** Rows in the plugin's tables; the fillings are told of every change. */
    public LedgerRows(ActiveObjects ao, FillRows fills) {
        this.ao = ao;
        this.fills = fills;
    }

    /** The facts of every task of a project, in the order of their ids. */
    List<Facts> of(long projectId) {
        return of(projectId, Wanted.ALL);
    }

    /** The facts of the tasks of a project that are wanted, in the order of their ids. */
    List<Facts> of(long projectId, Wanted wanted) {
        return read(WantedQuery.of(projectId, wanted));
    }

    /** The facts of the tasks of a project that came by a change or a later one. */
    List<Facts> since(long projectId, long change) {
        return read(Query.select(FactsColumns.ALL)
                .where(LedgerRow.PROJECT_ID + " = ? AND " + LedgerRow.CHANGED_BY + " >= ?", projectId, change));
    }

    /** How many tasks of a project are known. */
    int count(long projectId) {
        return ao.count(LedgerRow.class, LedgerRow.PROJECT_ID + " = ?", projectId);
    }

    /** Row by row: the rows of a large project would take up more room than its facts, many times over. */
    private List<Facts> read(Query query) {
        List<Facts> all = new ArrayList<>();
        Alike alike = new Alike();
        ao.stream(LedgerRow.class, query, row -> all.add(columns.facts(row, alike)));
        return all;
    }

    /**
     * Puts the facts of some tasks in place of what was known of them, whichever project knew it; writes only what differs.
     *
     * @return what differed
     */
    Repairs replace(Collection<Long> issues, List<Facts> facts) {
        Map<Long, Facts> known = known(issues);
        Map<Long, Facts> now = new LinkedHashMap<>();
        facts.forEach(one -> now.put(one.itemId(), one.kept()));
        List<Facts> wrong = now.values().stream()
                .filter(one -> !one.equals(known.get(one.itemId())))
                .toList();
        List<Long> gone =
                known.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        List<Long> changed =
                wrong.stream().map(Facts::itemId).filter(known::containsKey).toList();
        Set<Long> projects = wrong.stream().map(Facts::projectId).collect(Collectors.toSet());
        Stream.concat(gone.stream(), changed.stream()).map(known::get).forEach(one -> projects.add(one.projectId()));
        Map<Long, Long> changes = new HashMap<>();
        projects.forEach(project -> fills.changed(project).ifPresent(change -> changes.put(project, change)));
        delete(gone);
        delete(changed);
        wrong.forEach(one ->
                ao.create(LedgerRow.class, columns.values(one, Optional.ofNullable(changes.get(one.projectId())))));
        return new Repairs(wrong.size() - changed.size(), gone.size(), changed.size());
    }

    /** The projects whose ledgers know any of these tasks. */
    Set<Long> projectsOf(Collection<Long> issues) {
        return known(issues).values().stream().map(Facts::projectId).collect(Collectors.toSet());
    }

    private Map<Long, Facts> known(Collection<Long> issues) {
        Map<Long, Facts> known = new HashMap<>();
        Alike alike = new Alike();
        if (!issues.isEmpty()) {
            for (LedgerRow row : ao.find(LedgerRow.class, among(issues), issues.toArray())) {
                known.put(row.getIssueId(), columns.facts(row, alike));
            }
        }
        return known;
    }

    /** Puts the next tasks after one into their streams; gives the last of them, none when there is no more. */
    Optional<Batch> restream(long projectId, long after, LongFunction<Optional<org.sluice.work.Stream>> stream) {
        Query query = Query.select()
                .where(LedgerRow.PROJECT_ID + " = ? AND " + LedgerRow.ISSUE_ID + " > ?", projectId, after)
                .order(LedgerRow.ISSUE_ID + " ASC")
                .limit(BATCH);
        Optional<Batch> batch = Optional.empty();
        int count = 0;
        Optional<Long> change = fills.changed(projectId);
        for (LedgerRow row : ao.find(LedgerRow.class, query)) {
            columns.restream(row, stream.apply(row.getIssueId()), change);
            batch = Optional.of(new Batch(row.getIssueId(), ++count));
        }
        return batch;
    }

    /** Forgets the tasks of a project that are no longer among its tasks; gives how many there were. */
    int keepOnly(long projectId, Collection<Long> issues) {
        Set<Long> kept = new HashSet<>(issues);
        List<Long> gone = new ArrayList<>();
        Query all = Query.select("ID, " + LedgerRow.ISSUE_ID).where(LedgerRow.PROJECT_ID + " = ?", projectId);
        ao.stream(LedgerRow.class, all, row -> gone.add(row.getIssueId()));
        gone.removeIf(kept::contains);
        if (!gone.isEmpty()) {
            fills.changed(projectId);
        }
        for (int start = 0; start < gone.size(); start += BATCH) {
            delete(gone.subList(start, Math.min(start + BATCH, gone.size())));
        }
        return gone.size();
    }

    /** Forgets a project, whose filling is forgotten with it. */
    void deleteAll(long projectId) {
        ao.deleteWithSQL(LedgerRow.class, LedgerRow.PROJECT_ID + " = ?", projectId);
    }

    private void delete(Collection<Long> issues) {
        if (!issues.isEmpty()) {
            ao.deleteWithSQL(LedgerRow.class, among(issues), issues.toArray());
        }
    }

    private static String among(Collection<Long> issues) {
        return LedgerRow.ISSUE_ID + " IN (" + String.join(", ", Collections.nCopies(issues.size(), "?")) + ")";
    }

    /** The last task of a batch, and how many there were. */
    record Batch(long last, int size) {}
}
