package org.sluice.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.insight.domain.ChannelsKnown;
import org.sluice.insight.domain.Senders;
import org.sluice.insight.domain.WrongPlaces;
import org.sluice.intake.domain.Entrance;
import org.sluice.platform.ErrorDto;
import org.sluice.platform.Words;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.testing.FakeJira;
import org.sluice.testing.HistoryBuilder;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.SetClock;
import org.sluice.work.Facts;
import org.sluice.work.ProjectSettings;

/** Tests {@link WrongPlaceResource} and {@link TimeInTriageResource}; it is 10 March 2026, and ann browses SUP, ada administers Jira. */
public class WrongPlaceResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MeasureQuery ALL = new MeasureQuery(null, null, null, null);

    private final SetClock clock = new SetClock(instant("2026-03-10T12:00"));
    private final FakeJira jira = new FakeJira().loggedIn("ann");
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Known senders = new Known();
    private final Map<Long, Entrance> entrances = new HashMap<>();
    private Optional<Flow> flow = Optional.of(new Flow(
            "",
            Map.of(),
            Map.of(),
            Map.of(FlowResolution.PASSED_ON, "101", FlowResolution.NOT_FOR_US, "102"),
            Map.of()));

    @Test
    public void shouldAnswerInItsShape() throws Exception {
        measuring(
                created("2026-02-02")
                        .id(1)
                        .type("7")
                        .on("2026-02-03")
                        .resolved("101")
                        .facts(),
                created("2026-02-03")
                        .id(2)
                        .type("7")
                        .on("2026-02-03")
                        .resolved("102")
                        .facts(),
                created("2026-02-04").id(3).type("8").on("2026-02-05").solved().facts(),
                created("2026-02-10").id(4).facts(),
                created("2026-02-10").id(5).subTask().facts());

        JsonNode answer =
                json(wrongPlace().wrongPlace("SUP", new MeasureQuery("2026-02-01", "2026-03-01", null, null)));

        assertThat(answer)
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"project":"SUP","from":"2026-02-01","to":"2026-03-01","zone":"Europe/Copenhagen","known":true,
                                 "arrived":4,"passedOn":1,"notForUs":1,"open":1,"share":0.5,
                                 "weeks":[{"from":"2026-02-02","arrived":3,"wrong":2,"share":null},
                                          {"from":"2026-02-09","arrived":1,"wrong":0,"share":null}],
                                 "types":[{"name":"Printing","arrived":2,"wrong":2,"share":null},
                                          {"name":null,"arrived":1,"wrong":0,"share":null},
                                          {"name":"Scans","arrived":1,"wrong":0,"share":null}],
                                 "sources":null,
                                 "channels":{"from":"2025-11-24","to":"2026-02-16","channels":[]},
                                 "jql":"project = \\"SUP\\" AND resolution in (101, 102) AND created >= \\"2026-02-01\\" AND created < \\"2026-03-01\\" ORDER BY created DESC",
                                 "used":4,"of":5,"excluded":[{"reason":"SUB_TASK","count":1}],
                                 "asOf":"2026-03-10T12:00:00Z","problems":[]}"""));
    }

    @Test
    public void shouldSayThatNothingIsKnownBeforeAWorkflowSaysWhatResolutionsMean() {
        measuring(created("2026-02-02").on("2026-02-03").resolved("101").facts());
        flow = Optional.empty();

        assertThat(json(wrongPlace().wrongPlace("SUP", ALL)).path("known").asBoolean())
                .isFalse();
        assertThat(json(wrongPlace().wrongPlace("SUP", ALL)).path("jql").isNull())
                .isTrue();
        assertThat(json(triage().timeInTriage("SUP", ALL)).path("known").asBoolean())
                .isFalse();
    }

    /** Jira shows who is in which group to those who may look up users. */
    @Test
    public void shouldShowGroupsOfReportersToWhoMayLookThemUpAlone() {
        measuring(sent(6, "ward", "101"));
        assertThat(json(wrongPlace().wrongPlace("SUP", ALL)).path("sources").isNull())
                .isTrue();

        jira.loggedIn("ada");
        JsonNode sources = json(wrongPlace().wrongPlace("SUP", ALL)).path("sources");

        // The twelve weeks that ended on 16 February
        assertThat(sources.path("from").asText()).isEqualTo("2025-11-24");
        assertThat(sources.path("to").asText()).isEqualTo("2026-02-16");
        assertThat(sources.path("groups").toString())
                .isEqualTo("[{\"name\":\"ward\",\"arrived\":6,\"wrong\":6,\"share\":1.0,"
                        + "\"types\":[{\"name\":\"Printing\",\"arrived\":6,\"wrong\":6,\"share\":1.0}]},"
                        + "{\"name\":\"office\",\"arrived\":6,\"wrong\":0,\"share\":0.0,\"types\":[]}]");
    }

    @Test
    public void shouldShowTheSameGroupsWhateverDaysAreAskedForAndNoTaskAtALevel() {
        measuring(sent(6, "ward", "101"));
        jira.loggedIn("ada");
        JsonNode sources = json(wrongPlace().wrongPlace("SUP", ALL)).path("sources");

        assertThat(json(wrongPlace().wrongPlace("SUP", new MeasureQuery("2026-02-02", "2026-02-03", null, null)))
                        .path("sources"))
                .isEqualTo(sources);
        assertThat(sources.toString()).doesNotContain("person");
        jira.holder("reporter");
        assertThat(json(wrongPlace().wrongPlace("SUP", ALL)).path("sources").isNull())
                .isTrue();
    }

    @Test
    public void shouldTellByWhichChannelTheyCameToWhoSeesTheWholeProject() {
        measuring(sent(6, "ward", "101"));
        for (long i = 1; i <= 6; i++) {
            entrances.put(i, Entrance.PHONE);
        }

        assertThat(json(wrongPlace().wrongPlace("SUP", ALL)).path("channels").toString())
                .isEqualTo("{\"from\":\"2025-11-24\",\"to\":\"2026-02-16\",\"channels\":["
                        + "{\"channel\":\"phone\",\"arrived\":6,\"wrong\":6,\"share\":1.0,"
                        + "\"points\":[{\"from\":\"2026-01-19\",\"arrived\":6,\"wrong\":6,\"share\":1.0}]},"
                        + "{\"channel\":\"other\",\"arrived\":6,\"wrong\":0,\"share\":0.0,"
                        + "\"points\":[{\"from\":\"2026-01-19\",\"arrived\":6,\"wrong\":0,\"share\":0.0}]}]}");
        assertThat(String.valueOf(wrongPlace().table("SUP", ALL).getEntity()).lines())
                .endsWith(
                        "sluice.wrong-place.channel;sluice.direct.phone;6;6;100.0",
                        "sluice.wrong-place.channel;sluice.wrong-place.other;6;0;0.0");
        jira.holder("reporter");
        assertThat(json(wrongPlace().wrongPlace("SUP", ALL)).path("channels").isNull())
                .isTrue();
    }

    @Test
    public void shouldCountWhatTheCallerMayBrowseAlone() {
        jira.holder("reporter").task(1, "SUP-1", "Seen").hiddenTask(2);
        measuring(
                created("2026-02-02").id(1).on("2026-02-03").resolved("101").facts(),
                created("2026-02-02").id(2).on("2026-02-03").resolved("101").facts());

        assertThat(json(wrongPlace().wrongPlace("SUP", ALL)).path("passedOn").asInt())
                .isEqualTo(1);
    }

    @Test
    public void shouldRefuseWhoMayNotBrowseAndDaysThatCannotBeMeant() {
        measuring();

        assertThat(wrongPlace().wrongPlace("HID", ALL).getStatus()).isEqualTo(404);
        assertThat(wrongPlace().table("HID", ALL).getStatus()).isEqualTo(404);
        assertThat(triage().timeInTriage("HID", ALL).getStatus()).isEqualTo(404);
        assertThat(wrongPlace()
                        .wrongPlace("SUP", new MeasureQuery("soon", null, null, null))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    public void shouldSaveAFileThatRunsNothing() {
        senders.names.put("7", "=cmd");
        measuring(created("2026-02-02")
                .id(1)
                .type("7")
                .on("2026-02-03")
                .resolved("101")
                .facts());

        String file = String.valueOf(wrongPlace().table("SUP", ALL).getEntity());

        assertThat(file.lines().skip(1))
                .containsExactly("sluice.week;2026-02-02;1;1;", "sluice.wrong-place.type;'=cmd;1;1;");
    }

    @Test
    public void shouldTellTimeInTriageInFourWeeksThatHaveEndedAndWhatWaitsLongest() {
        List<Facts> facts = new ArrayList<>();
        for (int i = 1; i <= 15; i++) {
            facts.add(created("2026-01-20T00:00").id(i).on(String.format("2026-01-20T%02d:00", i)).stream("PLANNED")
                    .facts());
        }
        facts.add(
                created("2026-01-17").id(19).on("2026-01-18").stream("PLANNED").facts());
        facts.add(created("2026-03-01T06:00").id(20).facts());
        facts.add(created("2026-03-02").id(21).facts());
        jira.task(21, "SUP-21", "Door");
        measuring(facts.toArray(Facts[]::new));

        JsonNode answer = json(triage().timeInTriage("SUP", ALL));

        assertThat(answer.path("points").toString())
                .isEqualTo("[{\"from\":\"2026-01-19\",\"to\":\"2026-02-16\",\"n\":15,\"median\":8.0,\"p85\":13.0}]");
        assertThat(answer.path("next").asText()).isEqualTo("2026-03-16");
        // 20 is gone from Jira
        assertThat(answer.path("oldest").toString())
                .isEqualTo("{\"key\":\"SUP-21\",\"summary\":\"Door\",\"since\":\"2026-03-02T00:00:00Z\"}");
    }

    @Test
    public void shouldTellTimeInTriageOfTheWholeProjectOrNotAtAll() {
        jira.holder("reporter").hiddenTask(1);
        measuring(created("2026-02-02").id(1).facts());

        Response answer = triage().timeInTriage("SUP", ALL);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getEntity()).isEqualTo(new ErrorDto("sluice.error.whole-project", null, null));
    }

    /** So many of a group sent one each that ended so, and as many of the office sent one that was solved. */
    private Facts[] sent(int people, String group, String resolution) {
        List<Facts> facts = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            HistoryBuilder wrong = created("2026-02-02").id(i).type("7");
            facts.add(wrong.on("2026-02-03").resolved(resolution).facts());
            senders.known.put((long) i, new Senders.Sender("person" + i, Set.of(group)));
            facts.add(
                    created("2026-02-02").id(100 + i).on("2026-02-03").solved().facts());
            senders.known.put(100L + i, new Senders.Sender("person" + (100 + i), Set.of("office")));
        }
        return facts.toArray(Facts[]::new);
    }

    private void measuring(Facts... facts) {
        ledger.with(FakeJira.SUP, facts)
                .apply(
                        FakeJira.SUP,
                        new ProjectSettings(true, "en", Optional.empty(), Set.of(), "", Map.of(), false, false));
    }

    private WrongPlaceResource wrongPlace() {
        return new WrongPlaceResource(
                jira.door(), jira.host(), measure(), new WrongPlaceTable(new Words(jira.texts())));
    }

    private TimeInTriageResource triage() {
        return new TimeInTriageResource(jira.door(), jira.host(), measure());
    }

    private WrongPlaceMeasure measure() {
        WrongPlaceOrigins origins = new WrongPlaceOrigins(
                ledger, senders, new ChannelsKnown((project, tasks) -> entrances), jira.sight(), jira.host(), clock);
        VisibleFacts facts = new VisibleFacts(ledger, jira.sight(), jira.host(), clock);
        return new WrongPlaceMeasure(ledger, facts, new WrongPlaces(() -> flow), senders, origins, jira.host(), clock);
    }

    private static JsonNode json(Response response) {
        JsonNode entity = JSON.valueToTree(response.getEntity());
        assertThat(response.getStatus()).as(entity.toString()).isEqualTo(200);
        return entity;
    }

    /** Who sent what, as it was told. */
    private static final class Known implements Senders {
        private final Map<Long, Sender> known = new HashMap<>();
        private final Map<String, String> names = new HashMap<>(Map.of("7", "Printing", "8", "Scans"));

        @Override
        public Map<String, String> typeNames(long projectId) {
            return names;
        }

        @Override
        public Map<Long, Sender> of(Collection<Long> taskIds) {
            Map<Long, Sender> found = new HashMap<>(known);
            found.keySet().retainAll(taskIds);
            return found;
        }
    }
}
