package org.sluice.streams.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.People;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.FreeDays;
import org.sluice.streams.domain.Rota;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.Turn;
import org.sluice.streams.domain.TurnEntry;
import org.sluice.streams.domain.TurnKind;
import org.sluice.streams.domain.TurnSettings;
import org.sluice.streams.domain.Turns;

/**
 * What the team does with its turns. The team sees them and nobody else: names of people stand in them. Whoever administers the project,
 * and its facilitator if it has one, enters them; anybody of the team swaps a turn of their own, takes over today one whose holder is
 * not here, and says who is not here.
 */
public final class TurnsDesk {

    private final Host host;
    private final Teams teams;
    private final Turns turns;
    private final FlowRoles roles;
    private final People people;
    private final FreeDays freeDays;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    /** Serves one team at a time. */
    public TurnsDesk(
            Host host,
            Teams teams,
            Turns turns,
            FlowRoles roles,
            People people,
            FreeDays freeDays,
            OneAtATime oneAtATime,
            Clock clock) {
        this.host = host;
        this.teams = teams;
        this.turns = turns;
        this.roles = roles;
        this.people = people;
        this.freeDays = freeDays;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /** The project of a key, if the caller is of its team or enters its turns. */
    ProjectRef team(String projectKey) {
        ProjectRef project = host.browsable(projectKey);
        if (!teams.holds(project.id(), host.callerKey()) && !plans(project)) {
            throw Refusal.forbidden("sluice.turns.error.not-team");
        }
        return project;
    }

    /** The project of a key, if the caller enters its turns. */
    ProjectRef planned(String projectKey) {
        ProjectRef project = host.browsable(projectKey);
        if (!plans(project)) {
            throw Refusal.forbidden("sluice.turns.error.not-planner");
        }
        return project;
    }

    /** Whether the caller enters the turns of a project. */
    boolean plans(ProjectRef project) {
        return host.administers(project) || roles.has(project.id(), FlowRole.FACILITATOR, host.callerKey());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), host.zone());
    }

    /** From today as far as turns are planned. */
    Days ahead() {
        return new Days(today(), today().plusDays(TurnEntry.MOST_DAYS));
    }

    Set<LocalDate> free(TurnSettings settings) {
        return freeDays.among(ahead(), settings);
    }

    /** Days on which the team is free from now on are nobody's; a turn that somebody took on a free day stays theirs. */
    void agree(ProjectRef project, TurnSettings before, TurnSettings settings) {
        if (settings.equals(before)) {
            return;
        }
        turns.agree(project.id(), settings);
        Set<LocalDate> free = new HashSet<>(free(settings));
        free.removeAll(free(before));
        for (TurnKind kind : TurnKind.values()) {
            turns.keep(project.id(), kind, free, Rota.of(Map.of()));
        }
    }

    void swap(ProjectRef project, TurnsForm form) {
        LocalDate first = form.needed("first");
        LocalDate second = form.needed("second");
        change(project, () -> {
            Rota rota = turns.rota(project.id(), form.kind(), ahead());
            Turn one = turn(project, rota, "first", first);
            Turn other = turn(project, rota, "second", second);
            if (one.holder().equals(other.holder())) {
                throw Refusal.badInput("second", "sluice.turns.error.same-person");
            }
            if (!Set.of(one.holder(), other.holder()).contains(host.callerKey()) && !plans(project)) {
                throw Refusal.forbidden("sluice.turns.error.not-yours");
            }
            for (String holder : List.of(one.holder(), other.holder())) {
                if (!teams.holds(project.id(), holder)) {
                    throw Refusal.badInput("second", "sluice.turns.error.left-team");
                }
            }
            turns.keep(project.id(), form.kind(), ahead(), rota.swapped(one, other));
            return project;
        });
    }

    private Turn turn(ProjectRef project, Rota rota, String field, LocalDate day) {
        return rota.turnAt(day, turns.settings(project.id()).rhythm())
                .orElseThrow(() -> Refusal.badInput(field, "sluice.turns.error.no-turn", day.toString()));
    }

    void take(ProjectRef project, TurnsForm form) {
        String me = host.callerKey();
        requireTeam(project, me);
        change(project, () -> {
            Days today = Days.one(today());
            requireFree(project, form.kind(), me);
            turns.absent(project.id(), me, today.from(), false);
            turns.keep(project.id(), form.kind(), today, Rota.of(Map.of(today.from(), me)));
            return project;
        });
    }

    /** Who has a turn and is here keeps it: whoever wants it swaps. */
    private void requireFree(ProjectRef project, TurnKind kind, String me) {
        LocalDate today = today();
        turns.rota(project.id(), kind, Days.one(today))
                .holder(today)
                .filter(holder -> !holder.equals(me) && teams.holds(project.id(), holder))
                .filter(holder -> !turns.notHere(project.id(), today).contains(holder))
                .ifPresent(holder -> {
                    throw Refusal.conflict("sluice.turns.error.has-it", people.name(holder));
                });
    }

    void notHere(ProjectRef project, TurnsForm form) {
        String person = form.person().orElseGet(host::callerKey);
        requireTeam(project, person);
        change(project, () -> {
            turns.absent(project.id(), person, today(), !form.here());
            return project;
        });
    }

    private void requireTeam(ProjectRef project, String person) {
        if (!teams.holds(project.id(), person)) {
            throw Refusal.badInput("person", "sluice.turns.error.person");
        }
    }

    <T> T change(ProjectRef project, Supplier<T> work) {
        return oneAtATime.change(project, work);
    }

    /** The day after the last one that anybody has. */
    static Optional<LocalDate> end(Rota rota) {
        return rota.holders().keySet().stream().max(LocalDate::compareTo).map(day -> day.plusDays(1));
    }
}
