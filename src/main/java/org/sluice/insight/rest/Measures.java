package org.sluice.insight.rest;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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
import org.sluice.work.ProjectSettings;

/** Brings together what a measure needs, and what it gives into the shape of its answer. */
public final class Measures {

    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();

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
        LeadTime leadTime = LeadTime.of(facts.of(project), counting(project), window, stream);
        return LeadTimeDto.of(project.key(), stream, window, leadTime);
    }

    LeadTimeWeeksDto leadTimeWeeks(ProjectRef project, MeasureQuery query) {
        Window window = query.window(host.zone());
        StreamFilter stream = query.stream();
        return LeadTimeWeeksDto.of(LeadTimeWeek.of(facts.of(project), counting(project), window, stream));
    }

    HopsDto hops(ProjectRef project, MeasureQuery query) {
        Window window = query.window(host.zone());
        return HopsDto.of(Hops.of(facts.of(project), counting(project), window));
    }

    OpenWorkDto open(ProjectRef project, MeasureQuery query) {
        Window window = query.window(host.zone());
        StreamFilter stream = query.stream();
        OpenWork work = OpenWork.of(facts.of(project), counting(project), window, stream);
        return OpenWorkDto.of(
                project.key(), work, work.oldest().flatMap(this::shown).orElse(null));
    }

    private Optional<OpenWorkDto.OldestDto> shown(OpenWork.Oldest oldest) {
        double days = Duration.between(oldest.arrived(), clock.instant()).toMillis() / MILLIS_PER_DAY;
        return host.task(oldest.itemId()).map(task -> new OpenWorkDto.OldestDto(task.key(), task.summary(), days));
    }

    private Counting counting(ProjectRef project) {
        ProjectSettings settings = ledger.settings(project.id());
        return new Counting(settings.notSolvedResolutions(), settings.countSubTasks());
    }
}
