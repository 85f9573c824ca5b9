package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.work.Facts;
import org.sluice.work.FactsReader;
import org.sluice.work.ProjectSettings;

/**
 * Reads the facts of tasks again to which something happened, and puts them in place of what was known.
 *
 * <ul>
 *   <li>What the event said is not asked: a task is read as it is now, so an event told twice, late or in another order
 *       ends in the same facts.
 *   <li>A task that was moved leaves one ledger and comes into the other at once; one that is deleted, or whose project is not
 *       measured, leaves.
 *   <li>What cannot be read waits by itself, longer each time, and does not hold up the others.
 * </ul>
 *
 * <p>It works within the job that fills ledgers, between two batches of it: else a batch that was read before an event could
 * be stored after what the event brought.
 */
public final class LedgerFollower {

    /** Jira's nodes tell each other's search of changes every five seconds. */
    static final Duration SEARCH_LAG = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(LedgerFollower.class);

    private final ActiveObjects ao;
    private final SettingsRows settings;
    private final FillRows fills;
    private final LedgerRows rows;
    private final TouchedRows touched;
    private final FactsReader reader;
    private final Clock clock;

    /** Follows from the reader into the rows. */
    public LedgerFollower(
            ActiveObjects ao,
            SettingsRows settings,
            FillRows fills,
            LedgerRows rows,
            TouchedRows touched,
            FactsReader reader,
            Clock clock) {
        this.ao = ao;
        this.settings = settings;
        this.fills = fills;
        this.rows = rows;
        this.touched = touched;
        this.reader = reader;
        this.clock = clock;
    }

    /** Whether any task is to be read now. */
    boolean pending() {
        return touched.any(clock.instant());
    }

    /** How long until the search knows of what happened, or what could not be read is tried again; none when nothing waits. */
    Optional<Duration> waiting() {
        Instant now = clock.instant();
        return touched.nextAttempt().map(next -> next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO);
    }

    /**
     * In which projects something happened, after working off what is due now: all that happened before the lag of the search. One
     * task that cannot be read does not make the rest look older than it is. What is left when it is told to stop waits for the next
     * run, and the figures are as of the first of that.
     */
    Set<Long> workOff(BooleanSupplier stopped) {
        Instant began = clock.instant();
        Set<Long> projects = new TreeSet<>();
        List<TouchedRows.Touched> some = touched.after(0, began);
        while (!some.isEmpty() && !stopped.getAsBoolean()) {
            followEach(some, projects);
            some = touched.after(some.get(some.size() - 1).id(), began);
        }
        if (!projects.isEmpty()) {
            Instant until = touched.nextAttempt().filter(began::isAfter).orElse(began);
            fills.followed(projects, until.minus(SEARCH_LAG));
        }
        return projects;
    }

    /** Has tasks read once more when every search knows what happened to them; in the caller's transaction. */
    void readLater(Collection<Long> ids) {
        Instant due = clock.instant().plus(SEARCH_LAG);
        ids.forEach(id -> touched.add(id, due));
    }

    /** All at once, or one by one when one of them cannot be read. */
    private void followEach(List<TouchedRows.Touched> some, Set<Long> projects) {
        if (some.size() > 1 && follow(some, projects).isEmpty()) {
            return;
        }
        for (TouchedRows.Touched one : some) {
            follow(List.of(one), projects)
                    .ifPresent(why -> log.error(
                            "Task {} could not be read and is tried again in {}",
                            one.issueId(),
                            touched.failed(one, clock.instant()),
                            why));
        }
    }

    /** Adds the projects in which they were and are. */
    private Optional<Throwable> follow(List<TouchedRows.Touched> some, Set<Long> projects) {
        try {
            List<Long> ids =
                    some.stream().map(TouchedRows.Touched::issueId).distinct().toList();
            Set<Long> concerned = new TreeSet<>(rows.projectsOf(ids));
            List<Long> left = new ArrayList<>(ids);
            for (Map.Entry<Long, List<Long>> tasks : reader.byProject(ids).entrySet()) {
                concerned.add(tasks.getKey());
                if (put(tasks.getKey(), tasks.getValue())) {
                    left.removeAll(tasks.getValue());
                }
            }
            ao.executeInTransaction(() -> rows.replace(left, List.of()));
            touched.done(some);
            projects.addAll(concerned);
            return Optional.empty();
        } catch (Exception | LinkageError | StackOverflowError e) {
            // Jira's own services throw checked exceptions that their published signatures do not all show, or are
            // others; and what a project asks for may be too deep for its search.
            return Optional.of(e);
        }
    }

    /** Whether the project is measured; a filling begun anew meanwhile has the tasks wait for their next turn. */
    private boolean put(long projectId, List<Long> ids) {
        ProjectSettings chosen = settings.of(projectId);
        if (!chosen.on()) {
            return false;
        }
        List<Facts> facts = reader.reading(projectId, chosen, ids).facts(ids).stream()
                .filter(one -> one.projectId() == projectId)
                .toList();
        boolean held = ao.executeInTransaction(() -> {
            boolean there = fills.hold(projectId);
            if (there) {
                rows.replace(ids, facts);
            }
            return there;
        });
        if (!held && settings.of(projectId).on()) {
            throw new IllegalStateException("the reading of project " + projectId + " begins anew");
        }
        return held;
    }
}
