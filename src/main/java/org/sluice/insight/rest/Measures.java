package org.sluice.insight.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Counting;
import org.sluice.insight.domain.Hops;
import org.sluice.insight.domain.LeadTime;
import org.sluice.insight.domain.LeadTimeWeek;
import org.sluice.insight.domain.OpenWork;
import org.sluice.insight.domain.StreamFilter;
import org.sluice.insight.domain.Window;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerState;
import org.sluice.work.Wanted;

/** Brings together what a measure needs, and what it gives into the shape of its answer. */
public final class Measures {

    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();

    private static final int MOST_ASKED = 100;

    private final Ledger ledger;
    private final VisibleFacts facts;
    private final Host host;
    private final Clock clock;

    /** Measures of the ledger. */
    public Measures(Ledger ledger, VisibleFacts facts, Host host, Clock clock) {
        this.ledger = ledger;
        this.facts = facts;
        this.host = host;
        this.clock = clock;
    }

    LeadTimeDto leadTime(ProjectRef project, MeasureQuery query) {
        Window window = query.window(host.zone());
        StreamFilter stream = query.stream();
        Counting counting = counting(project);
        VisibleFacts.Visible visible = facts.of(project, window.wanted(Wanted.Kind.DONE));
        return LeadTimeDto.of(
                new LeadTimeDto.Asked(project.key(), stream, window),
                LeadTime.of(visible.facts(), counting, window, stream),
                LeadTimeWeek.of(visible.facts(), counting, window, stream),
                visible.ledger());
    }

    HopsDto hops(ProjectRef project, MeasureQuery query) {
        Window window = query.window(host.zone());
        VisibleFacts.Visible visible = facts.of(project, window.wanted(Wanted.Kind.ARRIVED));
        return HopsDto.of(Hops.of(visible.facts(), counting(project), window), visible.ledger());
    }

    OpenWorkDto open(ProjectRef project, MeasureQuery query) {
        Window window = query.window(host.zone());
        Wanted wanted = window.onwards().wanted(Wanted.Kind.ARRIVED, Wanted.Kind.DONE, Wanted.Kind.OPEN);
        VisibleFacts.Visible visible = facts.of(project, wanted);
        OpenWork work = OpenWork.of(visible.facts(), counting(project), window, query.stream());
        return OpenWorkDto.of(project.key(), work, oldest(project, work, visible.ledger()), visible.ledger());
    }

    /**
     * The first that Jira still shows: since the reading the oldest may have been deleted, moved or hidden. After many that
     * are not shown the others are not asked for, as each is a question to Jira.
     */
    private OpenWorkDto.@Nullable OldestDto oldest(ProjectRef project, OpenWork work, LedgerState ledger) {
        return work.waiting().stream()
                .limit(MOST_ASKED)
                .flatMap(oldest -> shown(project, oldest, ledger).stream())
                .findFirst()
                .orElse(null);
    }

    /** As old as it was when it was last known to be open. */
    private Optional<OpenWorkDto.OldestDto> shown(ProjectRef project, OpenWork.Oldest oldest, LedgerState ledger) {
        Instant then = ledger.asOf().orElseGet(clock::instant);
        double days = Math.max(0, Duration.between(oldest.arrived(), then).toMillis()) / MILLIS_PER_DAY;
        return host.task(oldest.itemId(), project)
                .map(task -> new OpenWorkDto.OldestDto(task.key(), task.summary(), days));
    }

    private Counting counting(ProjectRef project) {
        return Counting.of(ledger.settings(project.id()));
    }
}
