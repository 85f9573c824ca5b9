package org.sluice.insight.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Counting;
import org.sluice.insight.domain.Exclusion;
import org.sluice.insight.domain.FourWeeks;
import org.sluice.insight.domain.Interruptions;
import org.sluice.insight.domain.Window;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.work.FlowMarks;
import org.sluice.work.Ledger;
import org.sluice.work.Span;
import org.sluice.work.UrgentStarts;
import org.sluice.work.Wanted;

/** Brings together what the measure of interruptions needs: the ledger, the starts that were noted, the names of who may press. */
public final class InterruptionMeasure {

    /** From there on urgent work leaves no room for what is planned, unless the asker says otherwise. */
    private static final int READY_CAP = 50;

    private static final int PERCENT = 100;

    private final Ledger ledger;
    private final VisibleFacts facts;
    private final UrgentStarts starts;
    private final FlowMarks marks;
    private final Host host;
    private final Clock clock;

    /** Measures the ledger. */
    public InterruptionMeasure(
            Ledger ledger, VisibleFacts facts, UrgentStarts starts, FlowMarks marks, Host host, Clock clock) {
        this.ledger = ledger;
        this.facts = facts;
        this.starts = starts;
        this.marks = marks;
        this.host = host;
        this.clock = clock;
    }

    InterruptionsDto of(ProjectRef project, MeasureQuery query, @Nullable String cap) {
        Window window = query.windowIn(host.zone());
        int percent = percent(cap);
        Instant now = clock.instant();
        Window whole = new Window(
                window.from().map(day -> FourWeeks.of(day).from()),
                window.to().map(day -> FourWeeks.of(day).to()),
                window.zone());
        VisibleFacts.Visible visible = facts.whole(project, whole.wanted(Wanted.Kind.WORKED));
        Counting counting = Counting.of(ledger.settings(project.id()));
        Instant begin = whole.from()
                .map(day -> day.atStartOfDay(window.zone()).toInstant())
                .filter(now::isAfter)
                .orElse(Instant.EPOCH);
        Optional<Instant> since = starts.since(project.id());
        Interruptions.Noted noted = new Interruptions.Noted(since, starts.of(project.id(), new Span(begin, now)));
        Interruptions interruptions = Interruptions.of(visible.facts(), counting, noted, window, now);
        if (interruptions.excluded().containsKey(Exclusion.NOT_READ)) {
            // Rows of an earlier version: whoever asks first has the histories read once more.
            ledger.readAgain(project.id());
        }
        LocalDate today = now.atZone(window.zone()).toLocalDate();
        return InterruptionsDto.of(
                new InterruptionsDto.Asked(
                        project.key(), window, percent, FourWeeks.of(today).to()),
                interruptions,
                marks.pressures(),
                since.map(at -> at.atZone(window.zone()).toLocalDate()),
                visible.ledger());
    }

    private static int percent(@Nullable String cap) {
        try {
            int percent = cap == null || cap.isBlank() ? READY_CAP : Integer.parseInt(cap.strip());
            if (percent >= 1 && percent <= PERCENT) {
                return percent;
            }
        } catch (NumberFormatException e) {
            // refused below, with what was given
        }
        throw Refusal.badInput("cap", "sluice.error.cap", cap == null ? "" : cap);
    }
}
