package org.sluice.streams.rest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sluice.platform.Host;
import org.sluice.platform.Languages;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Words;
import org.sluice.streams.domain.CalendarFiles;
import org.sluice.streams.domain.CalendarFiles.Event;
import org.sluice.streams.domain.CalendarLinks;
import org.sluice.streams.domain.Rota;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.Turn;
import org.sluice.streams.domain.TurnKind;
import org.sluice.streams.domain.Turns;
import org.sluice.streams.domain.Turns.Held;

/** The turns of one person in all projects, from two weeks ago on, as a calendar in their language. */
public final class OwnTurns {

    private final CalendarLinks links;
    private final Turns turns;
    private final Teams teams;
    private final TurnsDesk desk;
    private final CalendarFiles files;
    private final Host host;
    private final Words words;
    private final Languages languages;

    /** Reads what is kept. */
    public OwnTurns(
            CalendarLinks links,
            Turns turns,
            Teams teams,
            TurnsDesk desk,
            CalendarFiles files,
            Host host,
            Words words,
            Languages languages) {
        this.links = links;
        this.turns = turns;
        this.teams = teams;
        this.desk = desk;
        this.files = files;
        this.host = host;
        this.words = words;
        this.languages = languages;
    }

    /** The calendar that a secret opens, none when it opens nothing. */
    Optional<String> calendar(String secret) {
        return links.owner(secret).map(this::written);
    }

    private String written(String person) {
        Map<Place, List<Held>> byPlace = turns.heldBy(person, desk.today().minusDays(14)).stream()
                .collect(Collectors.groupingBy(held -> new Place(held.projectId(), held.kind())));
        Optional<Locale> language = languages.of(person);
        List<Event> events = new ArrayList<>();
        byPlace.forEach((place, held) -> host.project(place.projectId())
                .filter(project -> teams.holds(project.id(), person))
                .ifPresent(project -> events.addAll(events(project, place.kind(), person, held, language))));
        events.sort(Comparator.comparing(event -> event.days().from()));
        return files.write(words.say(language, "sluice.turns.calendar.name"), events);
    }

    private List<Event> events(
            ProjectRef project, TurnKind kind, String person, List<Held> held, Optional<Locale> language) {
        Map<LocalDate, String> days =
                held.stream().map(Held::day).collect(Collectors.toMap(Function.identity(), day -> person));
        String title = words.say(
                language,
                kind == TurnKind.URGENT ? "sluice.turns.calendar.urgent" : "sluice.turns.calendar.intake",
                project.name());
        return Rota.of(days).turns(turns.settings(project.id()).rhythm()).stream()
                .map(turn -> new Event(id(project, kind, person, turn), turn.days(), title))
                .toList();
    }

    /** The same however often it is read, and says nothing of project and person to whoever comes by the file. */
    private static String id(ProjectRef project, TurnKind kind, String person, Turn turn) {
        String what =
                project.id() + " " + kind + " " + person + " " + turn.days().from();
        return "turn-" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@sluice";
    }

    /** A kind of turn in a project. */
    private record Place(long projectId, TurnKind kind) {}
}
