package org.sluice.insight.jira;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.insight.domain.Catalogue;
import org.sluice.insight.domain.Counting;
import org.sluice.insight.domain.Preview;
import org.sluice.insight.domain.Previews;
import org.sluice.platform.Host;
import org.sluice.platform.QueueJob;
import org.sluice.work.Facts;
import org.sluice.work.FactsReader;
import org.sluice.work.ProjectSettings;

/**
 * Computes previews from the projects' histories. It keeps the facts to itself: nothing but the preview is written. A preview
 * that was cut short begins anew; one that nobody made use of in a day is forgotten when the next is computed, or Jira starts.
 */
public final class PreviewReader implements QueueJob.Work {

    private static final Logger log = LoggerFactory.getLogger(PreviewReader.class);
    private static final int BATCH = 200;
    private static final Duration KEPT = Duration.ofDays(1);

    private final PreviewRows rows;
    private final FactsReader reader;
    private final Catalogue catalogue;
    private final Host host;
    private final Clock clock;

    /** Reads with the reader, as of the clock, in the host's time zone. */
    public PreviewReader(PreviewRows rows, FactsReader reader, Catalogue catalogue, Host host, Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.catalogue = catalogue;
        this.host = host;
        this.clock = clock;
    }

    @Override
    public boolean pending() {
        return rows.pending().isPresent();
    }

    @Override
    public void drain(BooleanSupplier stopped) {
        rows.deleteBefore(clock.instant().minus(KEPT));
        Optional<Long> project = rows.pending();
        while (project.isPresent() && !stopped.getAsBoolean()) {
            try {
                compute(project.get(), stopped);
            } catch (Exception | LinkageError e) {
                // Jira's own services throw checked exceptions that their published signatures do not all show, or are
                // others.
                log.error("The preview of project {} could not be computed", project.get(), e);
                rows.fail(project.get());
            }
            project = rows.pending();
        }
    }

    private void compute(long project, BooleanSupplier stopped) {
        List<Long> ids = reader.ids(project);
        FactsReader.Reading reading = reader.reading(project, ProjectSettings.OFF);
        List<Facts> facts = new ArrayList<>(ids.size());
        for (int start = 0; start < ids.size(); start += BATCH) {
            if (stopped.getAsBoolean()) {
                return;
            }
            rows.progress(project, start, ids.size());
            facts.addAll(reading.facts(ids.subList(start, Math.min(start + BATCH, ids.size()))));
        }
        rows.progress(project, ids.size(), ids.size());
        Set<String> notSolved = catalogue.usuallyNotSolved();
        Preview preview = Preview.of(facts, new Counting(notSolved, false, false), clock.instant(), host.zone());
        rows.finish(project, new Previews.Result(preview, reading.statuses()));
    }
}
