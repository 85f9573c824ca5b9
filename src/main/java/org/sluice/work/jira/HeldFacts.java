package org.sluice.work.jira;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
 *   <li>It knows nothing of readers: which tasks count for whom is asked of Jira after it, each time.
 *   <li>It holds so many facts at most, and lets go first of the project that was asked for longest ago. A project with more
 *       than that is read each time, as far as it is wanted.
 * </ul>
 */
public final class HeldFacts {

    /** Some 70 MB: measured at 270 bytes each. */
    static final int MOST = 250_000;

    private final FillRows fills;
    private final LedgerRows rows;
    private final int most;
    private final Map<Long, Object> turns = new ConcurrentHashMap<>();
    private final Map<Long, Held> byProject = new LinkedHashMap<>(16, 0.75f, true);
    private int held;

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
                List<Facts> read = rows.of(projectId, Wanted.ALL);
                before.ifPresent(stamp -> hold(projectId, new Held(stamp.text(), read)));
                return read;
            });
        }
    }

    private synchronized Optional<List<Facts>> held(long projectId, FillRows.Stamp stamp) {
        return Optional.ofNullable(byProject.get(projectId))
                .filter(one -> one.stamp().equals(stamp.text()))
                .map(Held::facts);
    }

    private synchronized void hold(long projectId, Held now) {
        int before = Optional.ofNullable(byProject.put(projectId, now))
                .map(one -> one.facts().size())
                .orElse(0);
        held += now.facts().size() - before;
        Iterator<Held> eldest = byProject.values().iterator();
        while (held > most && eldest.hasNext()) {
            held -= eldest.next().facts().size();
            eldest.remove();
        }
    }

    /** How many facts are held. */
    synchronized int size() {
        return held;
    }

    /** The facts of a project under a stamp. */
    private record Held(String stamp, List<Facts> facts) {}
}
