package org.sluice.streams.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.Words;
import org.sluice.streams.domain.CalendarFiles;
import org.sluice.streams.domain.CalendarFiles.UnreadableCalendar;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.PastedNames;
import org.sluice.streams.domain.Rota;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.TurnEntry;
import org.sluice.streams.domain.TurnFinding;
import org.sluice.streams.domain.TurnLine;
import org.sluice.streams.domain.TurnSettings;
import org.sluice.streams.domain.Turns;

/** Enters turns: names that were pasted or a calendar file, looked at first or kept at once, all of it or nothing. */
public final class TurnsEntrance {

    private final TurnsDesk desk;
    private final TurnsView view;
    private final Turns turns;
    private final Teams teams;
    private final CalendarFiles files;
    private final Host host;
    private final Words words;

    /** Enters at the desk. */
    public TurnsEntrance(
            TurnsDesk desk, TurnsView view, Turns turns, Teams teams, CalendarFiles files, Host host, Words words) {
        this.desk = desk;
        this.view = view;
        this.turns = turns;
        this.teams = teams;
        this.files = files;
        this.host = host;
        this.words = words;
    }

    /** Keeps what the form says, and answers with what came of it; what it does not say stays as it was. */
    EnteredDto enter(ProjectRef project, TurnsForm form) {
        return desk.change(project, () -> {
            TurnSettings before = turns.settings(project.id());
            TurnSettings settings = form.over(before);
            TurnEntry.Entered entered = read(project, form, settings);
            boolean saved = !form.preview() && entered.findings().isEmpty();
            Rota gone = turns.rota(project.id(), form.kind(), desk.ahead()).lost(entered.about(), entered.rota());
            if (saved) {
                desk.agree(project, before, settings);
                turns.keep(project.id(), form.kind(), entered.about(), entered.rota());
            }
            return new EnteredDto(
                    message(entered, saved),
                    saved,
                    view.shown(project, entered.rota(), settings.rhythm()),
                    view.shown(project, gone, settings.rhythm()),
                    entered.rota().gaps(entered.about()).stream()
                            .map(DaysDto::of)
                            .toList(),
                    entered.findings().stream().map(this::told).toList());
        });
    }

    private TurnEntry.Entered read(ProjectRef project, TurnsForm form, TurnSettings settings) {
        LocalDate start =
                form.day("start").filter(day -> day.isAfter(desk.today())).orElse(desk.today());
        LocalDate until = form.day("until").map(day -> day.plusDays(1)).orElse(start);
        if (start.isAfter(desk.ahead().to().minusDays(1))) {
            throw Refusal.badInput("start", "sluice.turns.error.far", TurnEntry.MOST_DAYS);
        }
        List<TurnFinding> unread = new ArrayList<>();
        List<TurnLine> lines = new ArrayList<>();
        Set<LocalDate> free = desk.free(settings);
        Optional<String> file = form.file();
        if (file.isPresent()) {
            lines.addAll(events(file.get(), start, free));
        } else {
            PastedNames names = PastedNames.of(form.names().orElse(""), settings.rhythm(), desk.today());
            lines.addAll(names.lines());
            unread.addAll(names.findings());
        }
        TurnEntry.Entered entered =
                TurnEntry.read(lines, settings.rhythm(), start, until, free, teams.of(project.id()));
        unread.addAll(entered.findings());
        unread.sort(Comparator.comparingInt(TurnFinding::line));
        return new TurnEntry.Entered(entered.about(), entered.rota(), List.copyOf(unread));
    }

    /** Those that have only free days left are left out: whoever has a calendar of each day need not clear its weekends. */
    private List<TurnLine> events(String file, LocalDate start, Set<LocalDate> free) {
        try {
            List<TurnLine> events = files
                    .read(file, host.zone(), new Days(start, desk.ahead().to()))
                    .stream()
                    .filter(line -> line.days().stream()
                            .flatMap(Days::each)
                            .anyMatch(day -> !day.isBefore(start) && !free.contains(day)))
                    .toList();
            if (events.isEmpty()) {
                throw Refusal.badInput("file", "sluice.turns.error.no-events");
            }
            return events;
        } catch (UnreadableCalendar e) {
            throw Refusal.badInput("file", key(e.problem()), e.detail());
        }
    }

    private static String key(UnreadableCalendar.Problem problem) {
        return switch (problem) {
            case NO_CALENDAR -> "sluice.turns.error.file";
            case REPEATS -> "sluice.turns.error.file-repeats";
            case TOO_MANY -> "sluice.turns.error.file-many";
        };
    }

    private String message(TurnEntry.Entered entered, boolean saved) {
        if (!entered.findings().isEmpty()) {
            return words.say("sluice.turns.entered.findings", entered.findings().size());
        }
        if (!saved) {
            return words.say("sluice.turns.entered.preview");
        }
        boolean turnsToo = !entered.rota().holders().isEmpty();
        return words.say(turnsToo ? "sluice.turns.entered.saved" : "sluice.turns.agreed.saved");
    }

    private EnteredDto.Finding told(TurnFinding finding) {
        String key =
                switch (finding.reason()) {
                    case UNKNOWN -> "sluice.turns.finding.unknown";
                    case AMBIGUOUS -> "sluice.turns.finding.ambiguous";
                    case MAY_NOT -> "sluice.turns.finding.may-not";
                    case TAKEN -> "sluice.turns.finding.taken";
                    case OVER -> "sluice.turns.finding.over";
                    case NO_DAY -> "sluice.turns.finding.no-day";
                    case FREE -> "sluice.turns.finding.free";
                    case NO_NAME -> "sluice.turns.finding.no-name";
                };
        return new EnteredDto.Finding(finding.line(), finding.text(), words.say(key));
    }
}
