package org.sluice.streams.rest;

import com.atlassian.jira.config.LocaleManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.platform.Host;
import org.sluice.platform.HostParts;
import org.sluice.platform.Languages;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.People;
import org.sluice.platform.Words;
import org.sluice.streams.domain.CalendarLinks;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FreeDays;
import org.sluice.streams.domain.TeamMembers;
import org.sluice.streams.domain.TeamMembers.Match;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.TurnFinding.Reason;
import org.sluice.streams.jira.AoTurns;
import org.sluice.streams.jira.ICalendarFiles;
import org.sluice.streams.jira.JollydayHolidays;
import org.sluice.testing.FakeJira;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.workbench.testing.AoRule;

/**
 * The doors of turns over real tables, on Wednesday, the 25th of November 2026, for a team of Karl, Sara and Mette; {@code ann} may only look at
 * the project, {@code ada} administers Jira.
 */
final class TurnsTeam implements Teams {

    /** Noon in Copenhagen. */
    static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    final FakeJira jira = new FakeJira().loggedIn("ada");
    final SetClock clock = new SetClock(NOW);
    final AoTurns turns;
    private final Set<String> members = new HashSet<>(List.of("karl", "sara", "mette"));
    private final Set<String> facilitators = new HashSet<>();
    private final People people = new People(jira.users());
    private final Host host = jira.host();
    private final Words words = new Words(jira.texts());
    private final TurnsDesk desk;
    private final TurnsResource resource;

    TurnsTeam(AoRule tables) {
        turns = new AoTurns(tables.ao(), host, clock);
        JollydayHolidays holidays = new JollydayHolidays();
        desk = new TurnsDesk(
                host,
                this,
                turns,
                (project, role, person) -> role == FlowRole.FACILITATOR && facilitators.contains(person),
                people,
                new FreeDays(holidays),
                new OneAtATime(new LocalLocks()),
                clock);
        TurnsView view = new TurnsView(desk, turns, holidays, this, people, host);
        TurnsEntrance entrance = new TurnsEntrance(desk, view, turns, this, new ICalendarFiles(), host, words);
        resource = new TurnsResource(jira.door(), desk, view, entrance);
    }

    TurnsTeam as(String name) {
        jira.loggedIn(name);
        return this;
    }

    void facilitates(String name) {
        facilitators.add(name);
    }

    void leaves(String name) {
        members.remove(name);
    }

    Answer all() {
        return Answer.of(resource.turns("SUP"));
    }

    Answer now() {
        return Answer.of(resource.now("SUP"));
    }

    Answer enter(String body) {
        return Answer.of(resource.enter("SUP", read(body)));
    }

    Answer swap(String body) {
        return Answer.of(resource.swap("SUP", read(body)));
    }

    Answer take(String body) {
        return Answer.of(resource.take("SUP", read(body)));
    }

    Answer notHere(String body) {
        return Answer.of(resource.notHere("SUP", read(body)));
    }

    CalendarResource calendar(CalendarLinks links) {
        return new CalendarResource(
                jira.door(),
                new OwnTurns(
                        links,
                        turns,
                        this,
                        desk,
                        new ICalendarFiles(),
                        host,
                        words,
                        new Languages(parts(), jira.users())));
    }

    /** Everybody reads Danish. */
    private static HostParts parts() {
        LocaleManager locales = Stub.of(LocaleManager.class)
                .answers("getLocaleFor", asked -> Locale.forLanguageTag("da"))
                .make();
        return new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return Optional.of(type.cast(locales));
            }
        };
    }

    CalendarLinkResource link(CalendarLinks links) {
        return new CalendarLinkResource(jira.door(), host, links);
    }

    @Override
    public boolean holds(long projectId, String userKey) {
        return projectId == FakeJira.SUP && members.contains(userKey);
    }

    @Override
    public TeamMembers of(long projectId) {
        return name -> {
            String key = name.toLowerCase(Locale.ROOT);
            return holds(projectId, key)
                    ? Match.of(key)
                    : Match.none(key.equals("ann") ? Reason.MAY_NOT : Reason.UNKNOWN);
        };
    }

    private static Map<String, Object> read(String body) {
        try {
            Map<String, Object> fields = new HashMap<>();
            JSON.readTree(body.replace('\'', '"'))
                    .properties()
                    .forEach(field -> fields.put(field.getKey(), JSON.convertValue(field.getValue(), Object.class)));
            return fields;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + body, e);
        }
    }

    /** An answer as whoever asked reads it. */
    record Answer(int status, JsonNode body) {

        static Answer of(Response response) {
            return new Answer(response.getStatus(), JSON.valueToTree(response.getEntity()));
        }

        /** The turns of a kind, each as {@code first day–last day holder}. */
        List<String> turns(String kind) {
            return lines(body.path(kind).path("turns"));
        }

        List<String> lines(JsonNode turns) {
            List<String> lines = new ArrayList<>();
            turns.forEach(turn -> lines.add(turn.path("from").asText() + " "
                    + turn.path("to").asText() + " " + turn.at("/person/key").asText()));
            return lines;
        }

        String message() {
            return body.path("message").asText();
        }

        String field() {
            return body.path("field").asText();
        }
    }
}
