package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.sluice.platform.QueueJob;
import org.sluice.work.Facts;
import org.sluice.work.FactsReader;
import org.sluice.work.ProjectSettings;

/**
 * Fills ledgers, batch by batch: the rows of a batch and how far the filling is are one transaction, so that the end of the
 * server at any instant costs one batch of reading and never a row.
 */
public final class LedgerFiller implements QueueJob.Work {

    private final ActiveObjects ao;
    private final SettingsRows settings;
    private final FillRows fills;
    private final LedgerRows rows;
    private final FactsReader reader;

    /** Fills from the reader into the rows. */
    public LedgerFiller(ActiveObjects ao, SettingsRows settings, FillRows fills, LedgerRows rows, FactsReader reader) {
        this.ao = ao;
        this.settings = settings;
        this.fills = fills;
        this.rows = rows;
        this.reader = reader;
    }

    @Override
    public boolean pending() {
        return fills.pendingBut(Set.of()).isPresent();
    }

    @Override
    public void drain(BooleanSupplier stopped) {
        Set<Long> failed = new HashSet<>();
        Optional<Exception> reason = Optional.empty();
        Optional<FillRows.Fill> fill = fills.pendingBut(failed);
        while (fill.isPresent() && !stopped.getAsBoolean()) {
            try {
                work(fill.get(), stopped);
            } catch (Exception e) {
                // Jira's own services throw checked exceptions that their published signatures do not all show.
                failed.add(fill.get().id());
                fills.failed(fill.get());
                reason = Optional.of(reason.orElse(e));
            }
            fill = fills.pendingBut(failed);
        }
        if (reason.isPresent()) {
            throw new IllegalStateException(failed.size() + " ledgers could not be filled", reason.get());
        }
    }

    /** What stops one project's ledger is kept from stopping the others; all that failed are tried again later. */
    private void work(FillRows.Fill fill, BooleanSupplier stopped) {
        ProjectSettings chosen = settings.of(fill.projectId());
        FactsReader.Reading reading = reader.reading(fill.projectId(), chosen);
        if (fill.phase() == FillPhase.STREAMS) {
            readStreams(fill, reading, stopped);
        } else {
            readFacts(fill, reading, stopped);
        }
    }

    private void readFacts(FillRows.Fill begun, FactsReader.Reading reading, BooleanSupplier stopped) {
        List<Long> all = reader.ids(begun.projectId());
        FillRows.Fill fill = begun;
        List<Long> left = all.stream().filter(id -> id > begun.lastIssue()).toList();
        for (int start = 0; start < left.size(); start += LedgerRows.BATCH) {
            List<Long> ids = left.subList(start, Math.min(start + LedgerRows.BATCH, left.size()));
            List<Facts> facts = reading.facts(ids);
            FillRows.Fill next = fill.after(ids.get(ids.size() - 1), ids.size(), all.size());
            if (stopped.getAsBoolean() || !store(next, reading, () -> rows.replace(ids, facts))) {
                return;
            }
            fill = next;
        }
        store(fill.ready(all.size()), reading, () -> rows.keepOnly(begun.projectId(), all));
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

    private boolean store(FillRows.Fill fill, FactsReader.Reading reading, Runnable write) {
        return inTransaction(() -> {
            boolean wanted = fills.advance(fill, reading.problems());
            if (wanted) {
                write.run();
            }
            return wanted;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return ao.executeInTransaction(work::get);
    }
}
