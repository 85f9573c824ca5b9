package org.sluice.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.platform.ErrorDto;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryLedger;
import org.sluice.work.Facts;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;
import org.sluice.work.ReadingProblem;

/** Tests {@link InsightResource}, {@link Measures} and {@link VisibleFacts}. */
public class InsightResourceTest {

    private static final MeasureQuery ALL = new MeasureQuery();

    private final FakeJira jira = new FakeJira().loggedIn("ann");
    private final InMemoryLedger ledger = new InMemoryLedger();

    @Test
    public void shouldAnswerLeadTimeInItsShape() throws Exception {
        measuring(hours(1, 10), hours(2, 20), hours(3, 30), hours(4, 40), duplicate(5), open(6));

        JsonNode answer = json(resource().leadTime("SUP", new MeasureQuery(null, "2027-01-01", "UTC", "all")));

        assertThat(answer)
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                {"project":"SUP","stream":"all","from":null,"to":"2027-01-01","zone":"UTC","unit":"hours",
                                 "n":4,"percentiles":{"50":20.0,"85":null,"95":null},"used":4,"of":5,
                                 "excluded":[{"reason":"NOT_SOLVED","count":1}],
                                 "weeks":[{"from":"2026-03-02","n":4,"median":20.0}],
                                 "asOf":"2026-03-10T12:00:00Z","problems":[]}"""));
    }

    @Test
    public void shouldAnswerInTheZoneOfTheServerWhenNoneIsNamed() throws Exception {
        measuring();

        assertThat(json(resource().leadTime("SUP", ALL)).path("zone").asText()).isEqualTo("Europe/Copenhagen");
    }

    @Test
    public void shouldAnswerHops() throws Exception {
        measuring(created("2026-03-02")
                .owned("RED")
                .on("2026-03-03")
                .owned("BLUE")
                .on("2026-03-04")
                .owned("RED")
                .facts());

        assertThat(json(resource().hops("SUP", ALL)).toString())
                .isEqualTo("{\"issues\":1,\"hops\":2,\"issuesWithHop\":1,\"bounces\":1,\"issuesWithBounce\":1,"
                        + "\"asOf\":\"2026-03-10T12:00:00Z\",\"problems\":[]}");
    }

    @Test
    public void shouldAnswerOpenWorkWithTheOldest() throws Exception {
        jira.task(6, "SUP-6", "Printer <b>on fire</b>");
        measuring(open(6));

        assertThat(json(resource().open("SUP", ALL)).toString())
                .isEqualTo("{\"project\":\"SUP\",\"open\":1,"
                        + "\"oldest\":{\"key\":\"SUP-6\",\"summary\":\"Printer <b>on fire</b>\",\"days\":8.5},"
                        + "\"weeks\":[{\"from\":\"2026-03-02\",\"arrived\":1,\"solved\":0,\"closed\":0,\"open\":1}],"
                        + "\"asOf\":\"2026-03-10T12:00:00Z\",\"problems\":[]}");
    }

    @Test
    public void shouldHaveNoOldestWhenNothingIsOpen() throws Exception {
        measuring();

        assertThat(json(resource().open("SUP", ALL)).path("oldest").isNull()).isTrue();
    }

    @Test
    public void shouldNameTheOldestThatIsStillThereAndShown() throws Exception {
        // since the reading task 5 was deleted, 6 hidden and 7 moved to another project
        jira.hiddenTask(6).task(FakeJira.HID, 7, "HID-1", "Moved").task(8, "SUP-8", "Printer");
        measuring(open(5), open(6), open(7), open(8));

        JsonNode answer = json(resource().open("SUP", ALL));

        assertThat(answer.path("open").asInt()).isEqualTo(4);
        assertThat(answer.path("oldest").path("key").asText()).isEqualTo("SUP-8");
    }

    @Test
    public void shouldHaveNoOldestWhenNoneOfThemIsShownAnyMore() throws Exception {
        jira.hiddenTask(6);
        measuring(open(6));

        JsonNode answer = json(resource().open("SUP", ALL));

        assertThat(answer.path("open").asInt()).isEqualTo(1);
        assertThat(answer.path("oldest").isNull()).isTrue();
    }

    @Test
    public void shouldListTheProjectsThatAreMeasured() throws Exception {
        assertThat(json(resource().projects()).toString()).isEqualTo("{\"projects\":[]}");

        measuring();

        assertThat(json(resource().projects()).toString())
                .isEqualTo("{\"projects\":[{\"key\":\"SUP\",\"name\":\"IT support\",\"state\":\"ready\"}]}");
    }

    @Test
    public void shouldRefuseWithASentenceUntilSwitchedOnAndFilled() {
        Response off = resource().leadTime("SUP", ALL);
        ledger.at(FakeJira.SUP, LedgerState.filling(200, 7554));
        Response filling = resource().hops("SUP", ALL);

        assertThat(off.getStatus()).isEqualTo(409);
        assertThat(off.getEntity()).isEqualTo(new ErrorDto("sluice.error.off IT support", null, null));
        assertThat(filling.getStatus()).isEqualTo(409);
        assertThat(filling.getEntity()).isEqualTo(new ErrorDto("sluice.error.filling IT support", null, null));
    }

    @Test
    public void shouldAnswerAsOfTheReadingWhileItIsReadAgain() throws Exception {
        // the oldest was known to be open on 4 March at noon, two and a half days after it came in
        jira.task(6, "SUP-6", "Printer");
        measuring(open(6));
        ledger.at(
                FakeJira.SUP,
                new LedgerState(
                        LedgerState.Phase.READY,
                        200,
                        7554,
                        true,
                        Optional.of(instant("2026-03-04T12:00")),
                        Set.of(ReadingProblem.URGENT_QUERY)));

        JsonNode answer = json(resource().open("SUP", ALL));

        assertThat(answer.path("asOf").asText()).isEqualTo("2026-03-04T12:00:00Z");
        assertThat(answer.path("problems").toString()).isEqualTo("[\"URGENT_QUERY\"]");
        assertThat(answer.path("oldest").path("days").asDouble()).isEqualTo(2.5);
    }

    @Test
    public void shouldAnswerAnUnknownProjectAsAHiddenOne() {
        Response unknown = resource().open("NIX", ALL);
        Response hidden = resource().open("HID", ALL);

        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(unknown.getEntity()).isEqualTo(hidden.getEntity());
    }

    @Test
    public void shouldRefuseWhatCannotBeMeantNamingTheField() {
        measuring();

        Response answer = resource().leadTime("SUP", new MeasureQuery(null, null, "Mars/Port", null));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getEntity()).isEqualTo(new ErrorDto("sluice.error.unknown-zone Mars/Port", "zone", null));
    }

    @Test
    public void shouldNotCountTasksAtALevelThatTheCallerLacks() throws Exception {
        jira.task(1, "SUP-1", "Seen").hiddenTask(2).hiddenTask(3);
        measuring(atLevel(hours(1, 10)), atLevel(hours(2, 20)), hours(3, 30));

        // task 3 has no level, and everybody who may browse the project may browse it
        assertThat(json(resource().leadTime("SUP", ALL)).path("of").asInt()).isEqualTo(2);
    }

    @Test
    public void shouldAskTaskByTaskWherePeopleBrowseByAFieldOfTheTask() throws Exception {
        jira.holder("reporter").task(1, "SUP-1", "Seen").hiddenTask(2);
        measuring(hours(1, 10), hours(2, 20));

        assertThat(json(resource().leadTime("SUP", ALL)).path("of").asInt()).isEqualTo(1);
        assertThat(json(resource().hops("SUP", ALL)).path("issues").asInt()).isEqualTo(1);
    }

    private void measuring(Facts... facts) {
        ledger.with(FakeJira.SUP, facts)
                .apply(
                        FakeJira.SUP,
                        new ProjectSettings(
                                true, "en", Optional.empty(), Set.of("duplicate"), "", Map.of(), false, false));
    }

    private InsightResource resource() {
        Clock clock = Clock.fixed(instant("2026-03-10T12:00"), ZoneOffset.UTC);
        VisibleFacts facts = new VisibleFacts(ledger, jira.sight(), jira.host(), clock);
        return new InsightResource(jira.door(), jira.host(), ledger, new Measures(ledger, facts, jira.host(), clock));
    }

    private static Facts hours(long id, int hours) {
        return created("2026-03-02T00:00")
                .id(id)
                .on("2026-03-0" + (2 + hours / 24) + "T" + (hours % 24 < 10 ? "0" : "") + hours % 24 + ":00")
                .solved()
                .facts();
    }

    private static Facts duplicate(long id) {
        return created("2026-03-02")
                .id(id)
                .on("2026-03-03")
                .resolved("duplicate")
                .facts();
    }

    private static Facts open(long id) {
        return created("2026-03-02").id(id).facts();
    }

    private static Facts atLevel(Facts facts) {
        return new Facts(
                facts.itemId(),
                facts.projectId(),
                facts.typeId(),
                facts.subTask(),
                facts.archived(),
                Optional.of(10L),
                facts.progress(),
                facts.outcome(),
                facts.owners(),
                facts.stream(),
                facts.taskTypes(),
                facts.activity());
    }

    private static JsonNode json(Response answer) throws JsonProcessingException {
        assertThat(answer.getStatus()).isEqualTo(200);
        ObjectMapper mapper = new ObjectMapper();
        return mapper.readTree(mapper.writeValueAsString(answer.getEntity()));
    }
}
