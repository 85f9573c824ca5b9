package org.sluice.insight.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sluice.insight.domain.Counting;
import org.sluice.insight.domain.FourWeeks;
import org.sluice.insight.domain.Senders;
import org.sluice.insight.domain.TimeInTriage;
import org.sluice.insight.domain.Window;
import org.sluice.insight.domain.WrongPlace;
import org.sluice.insight.domain.WrongPlaces;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.work.Ledger;
import org.sluice.work.Wanted;

/** Brings together what the measures of triage need: the ledger, the resolutions that say what a task's end means, who sent it. */
public final class WrongPlaceMeasure {

    private static final int MOST_ASKED = 100;

    private final Ledger ledger;
    private final VisibleFacts facts;
    private final WrongPlaces places;
    private final Senders senders;
    private final WrongPlaceOrigins origins;
    private final Host host;
    private final Clock clock;

    /** Measures the ledger. */
    public WrongPlaceMeasure(
            Ledger ledger,
            VisibleFacts facts,
            WrongPlaces places,
            Senders senders,
            WrongPlaceOrigins origins,
            Host host,
            Clock clock) {
        this.ledger = ledger;
        this.facts = facts;
        this.places = places;
        this.senders = senders;
        this.origins = origins;
        this.host = host;
        this.clock = clock;
    }

    WrongPlaceDto wrongPlace(ProjectRef project, MeasureQuery query) {
        Window window = query.window(host.zone());
        VisibleFacts.Visible visible = facts.of(project, window.wanted(Wanted.Kind.ARRIVED));
        WrongPlaceDto.Asked asked = new WrongPlaceDto.Asked(project.key(), window);
        Optional<WrongPlaces.Known> known = places.known();
        if (known.isEmpty()) {
            return WrongPlaceDto.unknown(asked, visible.ledger());
        }
        WrongPlace found = WrongPlace.of(visible.facts(), counting(project), window, known.get());
        Map<String, String> names = senders.typeNames(project.id());
        return WrongPlaceDto.of(
                asked, found, names, known.get().wrong(), origins.of(project, known.get(), names), visible.ledger());
    }

    TimeInTriageDto timeInTriage(ProjectRef project, MeasureQuery query) {
        Window window = query.windowIn(host.zone());
        VisibleFacts.Visible visible = facts.whole(project, Wanted.ALL);
        LocalDate next =
                FourWeeks.of(clock.instant().atZone(host.zone()).toLocalDate()).to();
        Optional<WrongPlaces.Known> known = places.known();
        if (known.isEmpty()) {
            return TimeInTriageDto.unknown(project.key(), window, next, visible.ledger());
        }
        TimeInTriage found = TimeInTriage.of(visible.facts(), counting(project), window, known.get(), clock.instant());
        return TimeInTriageDto.of(project.key(), window, next, found, oldest(project, found), visible.ledger());
    }

    /** The first that the caller may see and that Jira still has; hidden ones are not spoken of. */
    private Optional<TimeInTriageDto.OldestDto> oldest(ProjectRef project, TimeInTriage found) {
        return found.waiting().stream()
                .limit(MOST_ASKED)
                .flatMap(oldest -> host
                        .task(oldest.itemId(), project)
                        .map(task -> new TimeInTriageDto.OldestDto(
                                task.key(), task.summary(), oldest.arrived().toString()))
                        .stream())
                .findFirst();
    }

    private Counting counting(ProjectRef project) {
        return Counting.of(ledger.settings(project.id()));
    }
}
