package org.sluice.streams.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.People;
import org.sluice.platform.ProjectRef;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.Holidays;
import org.sluice.streams.domain.Rhythm;
import org.sluice.streams.domain.Rota;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.Turn;
import org.sluice.streams.domain.TurnKind;
import org.sluice.streams.domain.TurnSettings;
import org.sluice.streams.domain.Turns;

/** Turns as their team is shown them. */
public final class TurnsView {

    private static final int SHOWN_BACK_DAYS = 14;

    private final TurnsDesk desk;
    private final Turns turns;
    private final Holidays holidays;
    private final Teams teams;
    private final People people;
    private final Host host;

    /** Shows what is kept. */
    public TurnsView(TurnsDesk desk, Turns turns, Holidays holidays, Teams teams, People people, Host host) {
        this.desk = desk;
        this.turns = turns;
        this.holidays = holidays;
        this.teams = teams;
        this.people = people;
        this.host = host;
    }

    TurnsDto all(ProjectRef project) {
        TurnSettings settings = turns.settings(project.id());
        Set<String> away = turns.notHere(project.id(), desk.today());
        return new TurnsDto(
                desk.today().toString(),
                person(project, host.callerKey(), away),
                desk.plans(project),
                TurnSettingsDto.of(settings),
                holidays.among(desk.ahead(), settings.country()).stream()
                        .sorted()
                        .map(LocalDate::toString)
                        .toList(),
                away.stream().map(key -> person(project, key, away)).toList(),
                rota(project, TurnKind.URGENT, settings, away),
                rota(project, TurnKind.INTAKE, settings, away));
    }

    NowDto now(ProjectRef project) {
        Set<String> away = turns.notHere(project.id(), desk.today());
        return new NowDto(now(project, TurnKind.URGENT, away), now(project, TurnKind.INTAKE, away));
    }

    private @Nullable PersonDto now(ProjectRef project, TurnKind kind, Set<String> away) {
        return turns.rota(project.id(), kind, Days.one(desk.today()))
                .holder(desk.today())
                .filter(holder -> !away.contains(holder) && teams.holds(project.id(), holder))
                .map(holder -> person(project, holder, away))
                .orElse(null);
    }

    private RotaDto rota(ProjectRef project, TurnKind kind, TurnSettings settings, Set<String> away) {
        LocalDate today = desk.today();
        Days shown = new Days(today.minusDays(SHOWN_BACK_DAYS), desk.ahead().to());
        Rota rota = turns.rota(project.id(), kind, shown);
        LocalDate end = TurnsDesk.end(rota).filter(day -> day.isAfter(today)).orElse(today);
        return new RotaDto(
                rota.holder(today).map(holder -> person(project, holder, away)).orElse(null),
                shown(project, rota, settings.rhythm(), away),
                gaps(rota, new Days(today, end), desk.free(settings)));
    }

    List<TurnDto> shown(ProjectRef project, Rota rota, Rhythm rhythm) {
        return shown(project, rota, rhythm, turns.notHere(project.id(), desk.today()));
    }

    private List<TurnDto> shown(ProjectRef project, Rota rota, Rhythm rhythm, Set<String> away) {
        return rota.turns(rhythm).stream()
                .map(turn -> turn(project, turn, away))
                .toList();
    }

    private TurnDto turn(ProjectRef project, Turn turn, Set<String> away) {
        DaysDto days = DaysDto.of(turn.days());
        return new TurnDto(days.from(), days.to(), person(project, turn.holder(), away));
    }

    private static List<DaysDto> gaps(Rota rota, Days days, Set<LocalDate> free) {
        List<LocalDate> planned = days.each().filter(day -> !free.contains(day)).toList();
        return rota.gaps(planned).stream().map(DaysDto::of).toList();
    }

    private PersonDto person(ProjectRef project, String key, Set<String> away) {
        return new PersonDto(key, people.name(key), !away.contains(key), teams.holds(project.id(), key));
    }
}
