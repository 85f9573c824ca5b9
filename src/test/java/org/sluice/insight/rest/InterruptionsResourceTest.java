package org.sluice.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;
import static org.sluice.testing.HistoryBuilder.unread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.platform.ErrorDto;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.KnownMarks;
import org.sluice.testing.SetClock;
import org.sluice.work.Facts;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Span;
import org.sluice.work.UrgentStart;
import org.sluice.work.UrgentStarts;

/** Tests {@link InterruptionsResource}, {@link InterruptionMeasure} and {@link InterruptionsDto}; it is 10 March 2026. */
public class InterruptionsResourceTest {

    private static final MeasureQuery UTC = new MeasureQuery(null, null, "UTC", null);

    private final SetClock clock = new SetClock(instant("2026-03-10T12:00"));
    private final FakeJira jira = new FakeJira().loggedIn("ann");
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final KnownMarks marks = new KnownMarks();
    private final List<UrgentStart> starts = new ArrayList<>();

    @Test
    public void shouldAnswerInItsShape() throws Exception {
        // 24 of 96 hours in the four weeks from 19 January
        measuring(
                urgent(1),
                worked(2, "PLANNED"),
                worked(3, "PLANNED"),
                worked(4, "PLANNED"),
                worked(5, ""),
                created("2026-03-02").id(6).stream("PLANNED").status("doing").facts());
        starts.add(new UrgentStart(1, instant("2026-01-20T08:00"), true));
        starts.add(new UrgentStart(1, instant("2026-01-21T08:00"), false));
        marks.pressure("31", "Politics").pressure("32", "Press");

        assertThat(json(resource().interruptions("SUP", UTC, "20")))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                {"project":"SUP","from":null,"to":null,"zone":"Europe/Copenhagen","cap":20,"alarm":true,
                                 "points":[{"from":"2026-01-19","to":"2026-02-16","tasks":4,"urgentHours":24.0,"hours":96.0,
                                            "urgentShare":0.25,"urgentStarts":2,"interruptions":1,"resumed":0,
                                            "median":null,"p85":null,"pressed":1}],
                                 "resumed":0,"median":null,"p85":null,
                                 "pressure":[{"name":"Politics","count":0},{"name":"Press","count":1},{"name":null,"count":1}],
                                 "since":"2026-01-01","next":"2026-03-16","used":4,"of":5,
                                 "excluded":[{"reason":"NO_STREAM","count":1}],
                                 "asOf":"2026-03-10T12:00:00Z","problems":[]}"""));
    }

    @Test
    public void shouldCapAtHalfUnlessToldOtherwise() throws Exception {
        measuring();

        assertThat(json(resource().interruptions("SUP", UTC, null)).path("cap").asInt())
                .isEqualTo(50);
        assertThat(json(resource().interruptions("SUP", UTC, " 100 "))
                        .path("alarm")
                        .asBoolean())
                .isFalse();
    }

    @Test
    public void shouldRefuseACapThatIsNoShare() {
        measuring();

        for (String cap : List.of("0", "101", "-1", "half", "50%", "9999999999")) {
            Response answer = resource().interruptions("SUP", UTC, cap);

            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getEntity()).isEqualTo(new ErrorDto("sluice.error.cap " + cap, "cap", null));
        }
    }

    @Test
    public void shouldRefuseDaysThatCannotBeMeant() {
        measuring();

        assertThat(status(new MeasureQuery("2026-02-30", null, null, null))).isEqualTo(400);
        assertThat(status(new MeasureQuery("2026-02-02", "2026-02-01", null, null)))
                .isEqualTo(400);
        assertThat(status(new MeasureQuery("0001-01-01", "9999-12-31", null, null)))
                .isEqualTo(200);
    }

    @Test
    public void shouldAnswerNoOneWhoMayNotBrowseTheProject() {
        assertThat(resource().interruptions("NONE", UTC, null).getStatus()).isEqualTo(404);
    }

    @Test
    public void shouldAskForAProjectThatIsSwitchedOnAndRead() {
        assertThat(status(UTC)).isEqualTo(409);

        measuring();
        ledger.at(FakeJira.SUP, LedgerState.filling(3, 10));

        assertThat(status(UTC)).isEqualTo(409);
    }

    @Test
    public void shouldRefuseWhoSeesOnlyTasksThatNameThem() {
        jira.holder("reporter").hiddenTask(1).task(2, "SUP-2", "Reported by ann");
        measuring(urgent(1), urgent(2));

        Response answer = resource().interruptions("SUP", UTC, null);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getEntity()).isEqualTo(new ErrorDto("sluice.error.whole-project", null, null));
    }

    /** By a role, in a project that also lets reporters see their own; a task that is gone by now says nothing. */
    @Test
    public void shouldCountTheWholeProjectForWhoSeesAllOfIt() throws Exception {
        jira.holder("reporter").task(1, "SUP-1", "One").task(2, "SUP-2", "Two");
        measuring(urgent(1), urgent(2), urgent(3));

        assertThat(point(UTC).path("tasks").asInt()).isEqualTo(3);
    }

    /** The days that somebody asks about choose no easier question. */
    @Test
    public void shouldRefuseWhoReportedAllThatIsAskedForOfAProjectWhoseOtherTasksAreAtALevel() {
        jira.holder("reporter").ownTask(1).levelTask(2);
        measuring(urgent(1), atALevel(urgent(2)));

        assertThat(status(UTC)).isEqualTo(403);
        assertThat(status(new MeasureQuery("2020-01-01", "2020-02-01", null, null)))
                .isEqualTo(403);
    }

    @Test
    public void shouldRefuseAProjectAllOfWhoseTasksAreAtALevel() {
        jira.holder("reporter").levelTask(1);
        measuring(atALevel(urgent(1)));

        assertThat(status(UTC)).isEqualTo(403);
    }

    /** The ledger hears of a level some seconds later. */
    @Test
    public void shouldNotRefuseATeamForATaskThatHasJustComeToALevel() {
        jira.holder("reporter").task(1, "SUP-1", "One").levelTask(2);
        measuring(urgent(1), urgent(2));

        assertThat(status(UTC)).isEqualTo(200);
    }

    @Test
    public void shouldAskOnceAMinuteWhoSeesTheWholeProject() {
        jira.holder("reporter").task(1, "SUP-1", "One");
        measuring(urgent(1));
        InterruptionsResource resource = resource();
        assertThat(resource.interruptions("SUP", UTC, null).getStatus()).isEqualTo(200);

        jira.hiddenTask(1);

        assertThat(resource.interruptions("SUP", UTC, null).getStatus()).isEqualTo(200);
        clock.set(clock.instant().plusSeconds(60));
        assertThat(resource.interruptions("SUP", UTC, null).getStatus()).isEqualTo(403);
    }

    /** What somebody does at a task that the caller may not see is in the team's figures, and in them alone. */
    @Test
    public void shouldCountTasksAtASecurityLevelToo() throws Exception {
        jira.hiddenTask(1).task(2, "SUP-2", "Seen");
        measuring(atALevel(urgent(1)), urgent(2), urgent(3), urgent(4));

        assertThat(point(UTC).path("tasks").asInt()).isEqualTo(4);
    }

    /** Points that are cut at the asker's midnight would tell, by their differences, of single hours. */
    @Test
    public void shouldCutItsPointsAtTheServersMidnightWhateverZoneIsAskedFor() throws Exception {
        measuring(urgent(1), worked(2, "PLANNED"), worked(3, "PLANNED"), worked(4, "PLANNED"));
        // 23:30 on Sunday 15 February in Copenhagen, and Monday further east
        starts.add(new UrgentStart(1, instant("2026-02-15T22:30"), true));

        assertThat(point(UTC)).isEqualTo(point(new MeasureQuery(null, null, "+18:00", null)));
        assertThat(point(new MeasureQuery(null, null, "-18:00", null))).isEqualTo(point(UTC));
        assertThat(point(UTC).path("interruptions").asInt()).isEqualTo(1);
    }

    private JsonNode point(MeasureQuery query) throws JsonProcessingException {
        return json(resource().interruptions("SUP", query, null)).path("points").path(0);
    }

    private static Facts atALevel(Facts facts) {
        return new Facts(
                facts.itemId(),
                facts.projectId(),
                facts.typeId(),
                facts.subTask(),
                facts.archived(),
                Optional.of(7L),
                facts.progress(),
                facts.outcome(),
                facts.owners(),
                facts.stream(),
                facts.taskTypes(),
                facts.activity());
    }

    @Test
    public void shouldHaveHistoriesReadAgainThatAnEarlierVersionRead() throws Exception {
        measuring(unread(urgent(1)), urgent(2));

        JsonNode answer = json(resource().interruptions("SUP", UTC, null));

        assertThat(answer.path("excluded").path(0).path("reason").asText()).isEqualTo("NOT_READ");
        assertThat(ledger.askedToReadAgain()).containsExactly(FakeJira.SUP);
    }

    private int status(MeasureQuery query) {
        return resource().interruptions("SUP", query, null).getStatus();
    }

    private void measuring(Facts... facts) {
        ledger.with(FakeJira.SUP, facts)
                .apply(
                        FakeJira.SUP,
                        new ProjectSettings(true, "en", Optional.empty(), Set.of(), "", Map.of(), false, false));
    }

    private InterruptionsResource resource() {
        VisibleFacts facts = new VisibleFacts(ledger, jira.sight(), jira.host(), clock);
        UrgentStarts noted = new UrgentStarts() {
            @Override
            public List<UrgentStart> of(long projectId, Span stretch) {
                return starts.stream().filter(one -> stretch.contains(one.at())).toList();
            }

            @Override
            public Optional<Instant> since(long projectId) {
                return Optional.of(instant("2026-01-01"));
            }
        };
        return new InterruptionsResource(
                jira.door(), jira.host(), new InterruptionMeasure(ledger, facts, noted, marks, jira.host(), clock));
    }

    /** In progress for a day. */
    private static Facts worked(long id, String stream) {
        return (stream.isEmpty() ? created("2026-01-19").id(id) : created("2026-01-19").id(id).stream(stream))
                .pressed(stream.equals("URGENT") ? new String[] {"32", "99"} : new String[0])
                .on("2026-01-20")
                .status("doing")
                .on("2026-01-21")
                .status("todo")
                .facts();
    }

    private static Facts urgent(long id) {
        return worked(id, "URGENT");
    }

    private static JsonNode json(Response answer) throws JsonProcessingException {
        assertThat(answer.getStatus()).isEqualTo(200);
        ObjectMapper mapper = new ObjectMapper();
        return mapper.readTree(mapper.writeValueAsString(answer.getEntity()));
    }
}
