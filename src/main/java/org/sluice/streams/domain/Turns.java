package org.sluice.streams.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.work.KeptElsewhere;

/** Where the turns of projects are kept. */
public interface Turns extends KeptElsewhere {

    /**
     * Whether somebody has, had or will have a turn in a project. Each page of a project asks, so what another node of a cluster was told may be
     * known here a second later.
     */
    boolean any(long projectId);

    /** What the team has agreed. */
    TurnSettings settings(long projectId);

    /** Keeps what the team has agreed. */
    void agree(long projectId, TurnSettings settings);

    /** Who has the turn on some days. */
    Rota rota(long projectId, TurnKind kind, Days days);

    /** Keeps who has the turn on some days, in place of all that was kept for them and of nothing else. */
    void keep(long projectId, TurnKind kind, Set<LocalDate> days, Rota rota);

    /** The same for days in a row. */
    default void keep(long projectId, TurnKind kind, Days days, Rota rota) {
        keep(projectId, kind, days.each().collect(Collectors.toSet()), rota);
    }

    /** Who of the team is not here on a day, by user key. */
    Set<String> notHere(long projectId, LocalDate day);

    /** Keeps that somebody is not here on a day, or is after all; no reason is asked for. */
    void absent(long projectId, String userKey, LocalDate day, boolean absent);

    /** The days that somebody has, from a day on, in every project and of every kind. */
    List<Held> heldBy(String userKey, LocalDate from);

    /** Forgets turns of two weeks ago and before, and who was not here before today. */
    void forgetBefore(LocalDate today);

    /** A day on which somebody has the turn in a project. */
    record Held(long projectId, TurnKind kind, LocalDate day) {}
}
