package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.Patience;
import org.sluice.platform.QueueJob;
import org.sluice.work.Facts;
import org.sluice.work.FactsReader;
import org.sluice.work.LedgerCheck;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Repairs;

/**
 * Fills ledgers, batch by batch: the rows of a batch and how far the filling is are one transaction, so that the end of the
 * server at any instant costs one batch of reading and never a row.
 */
public final class LedgerFiller implements QueueJob.Work {

    private static final Logger log = LoggerFactory.getLogger(LedgerFiller.class);

    private final ActiveObjects ao;
    private final SettingsRows settings;
    private final FillRows fills;
    private final LedgerRows rows;
    private final CheckRows checks;
    private final ProjectRows kept;
    private final LedgerFollower follower;
    private final FactsReader reader;
    private final MeasuredProjects measured;
    private final Patience patience;

    /** Fills from the reader into the rows. */
    public LedgerFiller(
            ActiveObjects ao,
            SettingsRows settings,
            FillRows fills,
            LedgerRows rows,
            CheckRows checks,
            ProjectRows kept,
            LedgerFollower follower,
            FactsReader reader,
            MeasuredProjects measured,
            Clock clock) {
        this.ao = ao;
        this.settings = settings;
        this.fills = fills;
        this.rows = rows;
        this.checks = checks;
        this.kept = kept;
        this.follower = follower;
        this.reader = reader;
        this.measured = measured;
        this.patience = new Patience(clock);
    }

    @Override
    public boolean pending() {
        return follower.pending() || next().isPresent();
    }

    /** A first reading waits until every node notes what happens in the project: {@link MeasuredProjects}. */
    private Optional<FillRows.Fill> next() {
        List<FillRows.Fill> pending = fills.pending();
        patience.keepOnly(pending.stream().map(FillRows.Fill::id).collect(Collectors.toSet()));
        pending.stream().filter(FillRows.Fill::first).forEach(fill -> patience.first(fill.id(), measured.lag()));
        Set<Long> waiting = patience.waiting();
        return pending.stream().filter(fill -> !waiting.contains(fill.id())).findFirst();
    }

    @Override
    public void drain(BooleanSupplier stopped) {
        follower.workOff(stopped);
        Optional<FillRows.Fill> fill = next();
        while (fill.isPresent() && !stopped.getAsBoolean()) {
            attempt(fill.get(), stopped);
            fill = next();
        }
    }

    @Override
    public Optional<Duration> waiting() {
        return Stream.of(patience.shortest(), follower.waiting())
                .flatMap(Optional::stream)
                .min(Duration::compareTo);
    }

    /** What stops one project's ledger is kept from stopping the others; all that failed are tried again later. */
    private void attempt(FillRows.Fill fill, BooleanSupplier stopped) {
        try {
            if (reader.knows(fill.projectId())) {
                work(fill, stopped);
            } else {
                log.info("Project {} is gone, and what was kept of it is forgotten", fill.projectId());
                kept.forget(fill.projectId());
            }
            patience.succeeded(fill.id());
        } catch (Exception | LinkageError | StackOverflowError e) {
            // Jira's own services throw checked exceptions that their published signatures do not all show, or are
            // others; and what a project asks for may be too deep for its search.
            Duration pause = patience.failed(fill.id());
            log.error(
                    "The history of project {} could not be read; it is tried again in {}", fill.projectId(), pause, e);
            fills.failed(fill);
        }
    }

    private void work(FillRows.Fill fill, BooleanSupplier stopped) {
        ProjectSettings chosen = settings.of(fill.projectId());
        FactsReader.Reading reading = reader.reading(fill.projectId(), chosen);
        if (fill.phase() == FillPhase.STREAMS && !reading.streamsByHistory()) {
            readStreams(fill, reading, stopped);
        } else {
            readFacts(fill, reading, stopped);
        }
    }

    /**
     * Where something happened meanwhile, what was asked at the beginning may not be so any more, and is asked again for
     * each batch. What happened just before a first reading nobody may have noted, see {@link MeasuredProjects}, so it is noted
     * here.
     */
    private void readFacts(FillRows.Fill begun, FactsReader.Reading first, BooleanSupplier stopped) {
        FactsReader.Reading reading = first;
        boolean anew = false;
        List<Long> all = reader.ids(begun.projectId());
        FillRows.Fill fill = begun;
        List<Long> left = all.stream().filter(id -> id > begun.lastIssue()).toList();
        for (int start = 0; start < left.size(); start += LedgerRows.BATCH) {
            List<Long> ids = left.subList(start, Math.min(start + LedgerRows.BATCH, left.size()));
            anew |= follower.workOff(stopped).contains(begun.projectId());
            if (anew) {
                reading = reader.reading(begun.projectId(), settings.of(begun.projectId()), ids);
            }
            List<Facts> facts = reading.facts(ids).stream()
                    .filter(one -> one.projectId() == begun.projectId())
                    .toList();
            FillRows.Fill next = fill.after(ids.get(ids.size() - 1), ids.size(), all.size());
            Set<Long> unsure = begun.phase() == FillPhase.FACTS ? reading.unsure() : Set.of();
            Optional<Repairs> repairs = stopped.getAsBoolean()
                    ? Optional.empty()
                    : store(next, reading, () -> {
                        follower.readLater(ids.stream().filter(unsure::contains).toList());
                        return rows.replace(ids, facts);
                    });
            if (repairs.isEmpty()) {
                return;
            }
            fill = next.with(repairs.get());
        }
        end(fill, reading);
    }

    /** What came in since the tasks were listed has been followed, and is kept. */
    private void end(FillRows.Fill fill, FactsReader.Reading reading) {
        List<Long> all = reader.ids(fill.projectId());
        store(fill.ready(all.size()), reading, () -> {
            Repairs repairs = new Repairs(0, rows.keepOnly(fill.projectId(), all), 0);
            if (fill.phase() == FillPhase.AGAIN) {
                checks.save(
                        fill.projectId(),
                        new LedgerCheck(fill.begun(), fill.with(repairs).repairs()));
            }
            return repairs;
        });
    }

    private void readStreams(FillRows.Fill begun, FactsReader.Reading reading, BooleanSupplier stopped) {
        FillRows.Fill fill = begun;
        while (!stopped.getAsBoolean()) {
            Optional<FillRows.Fill> next = nextStreams(fill, reading);
            if (next.isEmpty() || next.get().phase() == FillPhase.READY) {
                return;
            }
            fill = next.get();
        }
    }

    private Optional<FillRows.Fill> nextStreams(FillRows.Fill fill, FactsReader.Reading reading) {
        return inTransaction(() -> {
            FillRows.Fill next = rows.restream(fill.projectId(), fill.lastIssue(), reading::stream)
                    .map(batch -> fill.after(batch.last(), batch.size(), fill.of()))
                    .orElseGet(() -> fill.ready(fill.done()));
            return fills.advance(next, reading.problems()) ? Optional.of(next) : Optional.empty();
        });
    }

    /** What differed from what was known, none when the filling is no longer wanted. */
    private Optional<Repairs> store(FillRows.Fill fill, FactsReader.Reading reading, Supplier<Repairs> write) {
        return inTransaction(() -> {
            boolean wanted = fills.advance(fill, reading.problems());
            Optional<Repairs> repairs = wanted ? Optional.of(write.get()) : Optional.empty();
            repairs.filter(more -> fill.phase() == FillPhase.AGAIN && more.total() > 0)
                    .ifPresent(more -> fills.count(fill.with(more)));
            return repairs;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return ao.executeInTransaction(work::get);
    }
}
