package org.sluice.workbench.demo;

import java.util.List;
import java.util.stream.Stream;

/** Who appears in the story: the team, those who work in other teams, and those who ask for something. */
record Cast(List<Colleague> team, List<OtherTeam> elsewhere, List<Reporter> reporters) {
    static final String OURS = "Clinical IT support";
    static final String SERVICE_DESK = "Service desk";

    static Cast load() {
        return Resources.read("cast.json", Cast.class);
    }

    /** Everybody. */
    Stream<Person> people() {
        return Stream.of(
                        team.stream(), elsewhere.stream().flatMap(other -> other.people().stream()), reporters.stream())
                .flatMap(some -> some.map(Person.class::cast));
    }

    Colleague colleague(String login) {
        return team.stream()
                .filter(colleague -> colleague.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody in the team is called " + login));
    }

    OtherTeam other(String name) {
        return elsewhere.stream()
                .filter(other -> other.team().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no team " + name));
    }

    /** Somebody of the team whose tasks the story tells; where they live tells on which days they are off. */
    record Colleague(String login, String name, Country country) implements Person {}

    /** Somebody on a hospital floor or in an office. */
    record Reporter(String login, String name, String works, String kind, String place) implements Person {}

    /** A team to which misplaced tasks belong. */
    record OtherTeam(String team, List<Outsider> people) {}

    /** Somebody of another team. */
    record Outsider(String login, String name) implements Person {}
}
