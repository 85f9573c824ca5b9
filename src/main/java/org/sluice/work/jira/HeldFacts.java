package org.sluice.work.jira;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.work.Facts;
import org.sluice.work.Wanted;

/**
 * The facts of projects as this node last read them: turning rows into facts takes four fifths of the work of an answer, and a
 * dashboard has many readers.
 *
 * <ul>
 *   <li>Each answer asks the tables for the project's {@link FillRows.Stamp}, which every change of its facts renews in the same
 *       transaction, on whatever node. Facts are held under the stamp that stood before they were read; no stamp comes back, so
 *       what is given is never older than the rows.
 *   <li>Changes of a project's facts are numbered, and each row knows by which it came. So only rows that came since are read into what
 *       is held. Rows that are gone show by their number: then all are read, one by one, as they are with each new filling.
 *   <li>It knows nothing of readers: which tasks count for whom is asked of Jira after it, each time.
 *   <li>It holds so many facts at most, and lets go first of the project that was asked for longest ago. A project with more
 *       than that is read each time, as far as it is wanted.
 * </ul>
 */
public final class HeldFacts {

    /** Some 95 MB: measured at 370 bytes each. */
    static final int MOST = 250_000;

    private final FillRows fills;
    private final LedgerRows rows;
    private final int most;
    private final Map<Long, Object> turns = new ConcurrentHashMap<>();
    private final Map<Long, Held> byProject = new LinkedHashMap<>(16, 0.75f, true);

    /** Holds what is in the rows. */
    public HeldFacts(FillRows fills, LedgerRows rows) {
        this(fills, rows, MOST);
    }

    HeldFacts(FillRows fills, LedgerRows rows, int most) {
        this.fills = fills;
        this.rows = rows;
        this.most = most;
    }

    /** The facts of the tasks of a project that are wanted, in the order of their ids. */
    List<Facts> of(long projectId, Wanted wanted) {
        Optional<FillRows.Stamp> stamp = fills.stamp(projectId);
        if (stamp.filter(one -> one.tasks() <= most).isEmpty()) {
            return rows.of(projectId, wanted);
        }
        List<Facts> all = stamp.flatMap(one -> held(projectId, one)).orElseGet(() -> inTurn(projectId));
        return wanted.equals(Wanted.ALL)
                ? all
                : all.stream().filter(wanted::includes).toList();
    }

    /** Who comes while another reads the same project waits for what that one finds. */
    private List<Facts> inTurn(long projectId) {
        synchronized (turns.computeIfAbsent(projectId, id -> new Object())) {
            Optional<FillRows.Stamp> before = fills.stamp(projectId);
            return before.flatMap(stamp -> held(projectId, stamp)).orElseGet(() -> {
                List<Facts> read = before.flatMap(stamp -> brought(projectId, stamp))
                        .orElseGet(() -> rows.of(projectId, Wanted.ALL));
                Set<Long> measured = fills.projects();
                before.ifPresent(stamp -> hold(projectId, new Held(stamp, read), measured));
                return read;
            });
        }
    }

    /**
     * What was held, brought up to a stamp by what changed since then; none when that is not all: tasks have left the project, or
     * something changes just now, or has changed without a number, by a node that still runs the version before this one.
     */
    private Optional<List<Facts>> brought(long projectId, FillRows.Stamp now) {
        return held(projectId)
                .filter(one -> one.stamp().filling() == now.filling())
                .filter(one -> one.stamp().changes() < now.changes())
                .map(one -> one.with(rows.since(projectId, one.stamp().changes())))
                .filter(all -> all.size() == rows.count(projectId))
                .filter(all -> fills.stamp(projectId).equals(Optional.of(now)));
    }

    private Optional<List<Facts>> held(long projectId, FillRows.Stamp stamp) {
        return held(projectId)
                .filter(one -> one.stamp().text().equals(stamp.text()))
                .map(Held::facts);
    }

    private synchronized Optional<Held> held(long projectId) {
        return Optional.ofNullable(byProject.get(projectId));
    }

    /** Lets go of what is not measured any more, and of what was asked for longest ago. */
    private synchronized void hold(long projectId, Held now, Set<Long> measured) {
        byProject.put(projectId, now);
        byProject.keySet().retainAll(measured);
        turns.keySet().retainAll(measured);
        Iterator<Held> eldest = byProject.values().iterator();
        while (size() > most && eldest.hasNext()) {
            eldest.next();
            eldest.remove();
        }
    }

    /** How many facts are held. */
    synchronized int size() {
        return byProject.values().stream().mapToInt(one -> one.facts().size()).sum();
    }

    /** The facts of a project under a stamp, in the order of the tasks' ids. */
    private record Held(FillRows.Stamp stamp, List<Facts> facts) {

        /** These facts with others in place of those of the same tasks. */
        List<Facts> with(List<Facts> changed) {
            Set<Long> ids = changed.stream().map(Facts::itemId).collect(Collectors.toSet());
            return Stream.concat(facts.stream().filter(one -> !ids.contains(one.itemId())), changed.stream())
                    .sorted(Comparator.comparingLong(Facts::itemId))
                    .toList();
        }
    }
}
