package org.sluice.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.insight.domain.OpenWork.Oldest;
import org.sluice.insight.domain.Preview;
import org.sluice.insight.domain.Previews;
import org.sluice.insight.domain.StreamNeeded;
import org.sluice.insight.domain.Switch;
import org.sluice.insight.domain.WorkflowOffer;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.People;
import org.sluice.platform.WebSudo;
import org.sluice.streams.domain.Flow;
import org.sluice.testing.FakeCatalogue;
import org.sluice.testing.FakeDashboards;
import org.sluice.testing.FakeJira;
import org.sluice.testing.FakeStreams;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.InMemoryMadeThings;
import org.sluice.testing.InMemorySettingsBefore;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.Stub;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;

/** Tests {@link SetupResource}, {@link Setup}, {@link Switching} and {@link PreviewAnswer}. */
public class SetupResourceTest {

    private static final String FORM =
            """
            {"language":"sv","statuses":{"1":"new","3":"indeterminate"},"notSolvedResolutions":["11"],
             "historyUrgentJql":"priority = 1","teamField":null}""";

    private final FakeJira jira = new FakeJira().loggedIn("ada");
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final FakeDashboards dashboards = new FakeDashboards(jira::caller);
    private ClusterLockService locks = new LocalLocks();
    private final FakeStreams streams = new FakeStreams();
    private final InMemoryMadeThings made = new InMemoryMadeThings();
    private final InMemorySettingsBefore before = new InMemorySettingsBefore();
    private final ToldPreviews previews = new ToldPreviews();
    private boolean passwordGivenAgain = true;
    private Optional<Flow> flow = Optional.empty();

    @Test
    public void shouldListTheProjectsToChooseFrom() throws Exception {
        switchOn();

        assertThat(json(200, resource().projects()))
                .isEqualTo(
                        "{\"projects\":["
                                + "{\"key\":\"HID\",\"name\":\"Hidden work\",\"state\":\"off\",\"issues\":0,\"of\":0,"
                                + "\"dashboardId\":null,\"made\":false,\"asOf\":null,\"problems\":[]},"
                                + "{\"key\":\"SUP\",\"name\":\"IT support\",\"state\":\"ready\",\"issues\":0,\"of\":0,"
                                + "\"dashboardId\":\"10001\",\"made\":true,\"asOf\":\"2026-03-10T12:00:00Z\",\"problems\":[]}],\"offersWorkflow\":false}");
    }

    @Test
    public void shouldHaveNoPreviewUntilSomebodyBegins() {
        assertThat(resource().preview("SUP").getStatus()).isEqualTo(404);
    }

    @Test
    public void shouldSayHowFarAPreviewIs() throws Exception {
        assertThat(json(202, resource().beginPreview("SUP")))
                .isEqualTo("{\"state\":\"running\",\"issues\":0,\"of\":0}");

        previews.tell(new Previews.State(200, 7554, false, Optional.empty()));

        assertThat(json(202, resource().preview("SUP")))
                .isEqualTo("{\"state\":\"running\",\"issues\":200,\"of\":7554}");
    }

    @Test
    public void shouldShowAPreviewWithWhatThereIsToChooseFrom() throws Exception {
        jira.task(7, "SUP-7", "Printer");
        Preview preview =
                new Preview(120, 31, Optional.of(new Oldest(7, instant("2026-03-01"))), Optional.of(15.5), 110, 4, 12);
        previews.tell(new Previews.State(7554, 7554, false, Optional.of(new Previews.Result(preview, Set.of("3")))));

        assertThat(new ObjectMapper().readTree(json(200, resource().preview("SUP"))))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                                {"state":"ready","days":90,"arrived":120,"open":31,"oldestOpen":{"key":"SUP-7","days":9.5},
                                 "medianHours":15.5,"solved":110,"typesOnOnePerson":4,"typesTotal":12,
                                 "statuses":[{"id":"3","name":"In progress","category":"indeterminate"}],
                                 "resolutions":[{"id":"10","name":"Done","solved":true},
                                                {"id":"11","name":"Duplicate","solved":false}],
                                 "priorities":[{"id":"1","name":"At \\"once\\""},{"id":"2","name":"High"},
                                               {"id":"3","name":"Low"}],
                                 "historyUrgentJql":"priority in (\\"At \\\\\\"once\\\\\\"\\", \\"High\\")",
                                 "teamFields":[{"id":"customfield_10100","name":"Support team"}]}"""));
    }

    @Test
    public void shouldNotNameAnOldestTaskThatTheCallerMayNotSee() throws Exception {
        jira.hiddenTask(7);
        Preview preview =
                new Preview(120, 31, Optional.of(new Oldest(7, instant("2026-03-01"))), Optional.of(15.5), 110, 4, 12);
        previews.tell(new Previews.State(7554, 7554, false, Optional.of(new Previews.Result(preview, Set.of("3")))));

        assertThat(json(200, resource().preview("SUP"))).contains("\"oldestOpen\":{\"key\":null,\"days\":9.5}");
    }

    @Test
    public void shouldForgetThePreviewWhenTheProjectIsSwitchedOnOrOff() throws Exception {
        resource().beginPreview("SUP");
        switchOn();
        assertThat(resource().preview("SUP").getStatus()).isEqualTo(404);

        resource().beginPreview("SUP");
        resource().undo("SUP", request());
        assertThat(resource().preview("SUP").getStatus()).isEqualTo(404);
    }

    @Test
    public void shouldSayThatAPreviewFailed() {
        previews.tell(new Previews.State(0, 0, true, Optional.empty()));

        assertThat(resource().preview("SUP").getStatus()).isEqualTo(409);
    }

    @Test
    public void shouldFillTheLedgerAndMakeADashboardWhenSwitchedOn() throws Exception {
        assertThat(json(200, switchOn()))
                .isEqualTo("{\"on\":true,\"by\":\"ada Admin\",\"dashboardId\":\"10001\",\"made\":["
                        + "{\"kind\":\"ledger\",\"name\":\"SUP\",\"id\":\"100\",\"owner\":\"ada Admin\",\"mine\":true,\"added\":true},"
                        + "{\"kind\":\"stream\",\"name\":\"sv stream\",\"id\":\"customfield_7\","
                        + "\"owner\":\"ada Admin\",\"mine\":true,\"added\":true},"
                        + "{\"kind\":\"dashboard\",\"name\":\"sv IT support\",\"id\":\"10001\","
                        + "\"owner\":\"ada Admin\",\"mine\":true,\"added\":true}],\"already\":false}");
        assertThat(ledger.settings(FakeJira.SUP))
                .isEqualTo(new ProjectSettings(
                        true,
                        "sv",
                        Optional.empty(),
                        Set.of("11"),
                        "priority = 1",
                        Map.of("1", Stage.WAITING, "3", Stage.IN_WORK),
                        false,
                        false));
    }

    @Test
    public void shouldShowWhatWasMade() throws Exception {
        switchOn();

        assertThat(json(200, resource().made("SUP")))
                .startsWith("{\"on\":true,\"by\":\"ada Admin\",\"dashboardId\":\"10001\"")
                .doesNotContain("already");
    }

    @Test
    public void shouldTellTheSecondAdministratorThatItIsOn() throws Exception {
        switchOn();
        jira.loggedIn("bo");

        assertThat(json(200, switchOn()))
                .startsWith("{\"on\":true,\"by\":\"ada Admin\",\"dashboardId\":null,")
                .contains("\"mine\":false")
                .endsWith("\"already\":true}");
    }

    @Test
    public void shouldMakeADashboardForTheSecondAdministrator() throws Exception {
        assertThat(resource().ownDashboard("SUP", request()).getStatus()).isEqualTo(409);
        switchOn();
        jira.loggedIn("bo");

        assertThat(json(200, resource().ownDashboard("SUP", request()))).contains("\"dashboardId\":\"10002\"");
        assertThat(dashboards.standing()).containsExactly("ada: sv IT support", "bo: sv IT support");
    }

    @Test
    public void shouldGiveTheFieldOfTheStreamOnceMore() throws Exception {
        assertThat(resource().giveStream("SUP", request()).getStatus()).isEqualTo(409);
        ledger.apply(FakeJira.SUP, ProjectSettings.OFF.on(true));

        assertThat(json(200, resource().giveStream("SUP", request())))
                .contains("\"kind\":\"stream\"")
                .endsWith("\"already\":false}");
    }

    @Test
    public void shouldSayWhatHasToBeMadeByHandAndLaterWhatOfTheFieldIsStillMissing() throws Exception {
        dashboards.withoutGadgets();
        streams.allowed(false);

        assertThat(json(200, switchOn())).endsWith("\"already\":false,\"byHand\":[\"gadgets\",\"stream\"]}");
        assertThat(json(200, resource().made("SUP"))).endsWith("],\"byHand\":[\"stream\"]}");
    }

    @Test
    public void shouldTakeBackJustWhatWasMade() throws Exception {
        dashboards.byHand("ada", "Her own");
        switchOn();

        assertThat(json(200, resource().undo("SUP", request())))
                .isEqualTo("{\"on\":false,\"by\":null,\"dashboardId\":null,\"made\":[]}");

        assertThat(dashboards.standing()).containsExactly("ada: Her own");
        assertThat(ledger.settings(FakeJira.SUP)).isEqualTo(ProjectSettings.OFF);
    }

    @Test
    public void shouldSayWhoseIsWhatUndoLeaves() throws Exception {
        switchOn();
        jira.loggedIn("bo");

        assertThat(json(200, resource().undo("SUP", request())))
                .isEqualTo("{\"on\":false,\"by\":null,\"dashboardId\":null,\"made\":["
                        + "{\"kind\":\"dashboard\",\"name\":\"sv IT support\",\"id\":\"10001\","
                        + "\"owner\":\"ada Admin\",\"mine\":false,\"added\":true}]}");
        assertThat(json(200, resource().projects())).contains("\"state\":\"off\"", "\"made\":true");
    }

    @Test
    public void shouldSayThatSomebodyElseIsAtIt() throws Exception {
        locks = lockedBySomebody();

        assertThat(switchOn().getStatus()).isEqualTo(409);
        assertThat(resource().undo("SUP", request()).getStatus()).isEqualTo(409);
        assertThat(dashboards.standing()).isEmpty();
    }

    @Test
    public void shouldCountWhatAQueryFindsAndSayWhatIsWrongWithIt() throws Exception {
        assertThat(json(200, resource().matches("SUP", "priority = 1"))).isEqualTo("{\"matches\":12}");
        assertThat(json(200, resource().matches("SUP", null))).isEqualTo("{\"matches\":0}");
        assertThat(json(400, resource().matches("SUP", "nonsense"))).contains("\"field\":\"historyUrgentJql\"");
        assertThat(json(400, resource().matches("SUP", "unfit HIDDEN"))).contains("query-hidden");
        assertThat(json(400, resource().matches("SUP", "unfit FIELD"))).contains("query-field");
        assertThat(json(400, resource().matches("SUP", "unfit FUNCTION"))).contains("query-function");
    }

    @Test
    public void shouldRefuseAnOrderButNotTheWordsOfOne() throws Exception {
        assertThat(json(400, resource().matches("SUP", "priority = 1 Order  By key")))
                .contains("query-order");
        assertThat(resource().matches("SUP", "summary ~ \"\\\"order by phone\"").getStatus())
                .isEqualTo(200);
        assertThat(resource()
                        .matches("SUP", "summary ~ \"" + "\\\"long ".repeat(6_000) + "\"")
                        .getStatus())
                .isEqualTo(200);
        assertThat(json(400, resource().matches("SUP", "summary ~ '" + "x".repeat(30_000) + "' ORDER BY key")))
                .contains("query-order");
        assertThat(resource().matches("SUP", "summary ~ 'order by phone'").getStatus())
                .isEqualTo(200);
    }

    @Test
    public void shouldRefuseWhatIsTooDeepForASearchHoweverItIsWritten() throws Exception {
        for (String opening : List.of("(", "not ", "! Not ", "a=1&&not(", "a in (x, ", "x = \\\" or (")) {
            String deep = opening.repeat(101) + "priority = 1" + ")".repeat(101);
            assertThat(json(400, resource().matches("SUP", deep))).contains("query-deep", "historyUrgentJql");
        }
        String flat = "(a not in (1, 2)) and not (b is not empty) or not c = 1 or ".repeat(200);
        assertThat(resource()
                        .matches("SUP", flat + "d ~ '" + "(".repeat(200) + "'")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    public void shouldLetOnlyAdministratorsOfJiraIn() throws Exception {
        jira.loggedIn("pat");

        assertThat(resource().projects().getStatus()).isEqualTo(403);
        assertThat(resource().beginPreview("HID").getStatus()).isEqualTo(403);
        assertThat(resource().matches("HID", "priority = 1").getStatus()).isEqualTo(403);
        assertThat(switchOn().getStatus()).isEqualTo(403);
        assertThat(resource().undo("HID", request()).getStatus()).isEqualTo(403);
    }

    @Test
    public void shouldNotTakeTheStreamFromUnderTheTwoStreamWorkflow() throws Exception {
        switchOn();
        flow = Optional.of(new Flow("Two", Map.of(), Map.of(), Map.of(), Map.of()));

        assertThat(json(409, resource().undo("SUP", request()))).contains("sluice.error.workflow-needs-stream");
        assertThat(streams.keys()).containsExactly("SUP");
        streams.give(new MeasuredProject(FakeJira.HID, "HID", "Hidden work"), "en");
        assertThat(resource().undo("SUP", request()).getStatus()).isEqualTo(200);
    }

    @Test
    public void shouldAskForThePasswordAgainBeforeAnythingChanges() throws Exception {
        passwordGivenAgain = false;

        assertThat(switchOn().getStatus()).isEqualTo(403);
        assertThat(resource().undo("SUP", request()).getStatus()).isEqualTo(403);
        assertThat(resource().ownDashboard("SUP", request()).getStatus()).isEqualTo(403);
        assertThat(resource().giveStream("SUP", request()).getStatus()).isEqualTo(403);
        assertThat(resource().made("SUP").getStatus()).isEqualTo(200);
        assertThat(dashboards.standing()).isEmpty();
    }

    private Response switchOn() throws IOException {
        return resource()
                .switchOn(
                        "SUP",
                        new ObjectMapper().readValue(FORM, new TypeReference<Map<String, Object>>() {}),
                        request());
    }

    private SetupResource resource() {
        WebSudoManager webSudo = Stub.of(WebSudoManager.class)
                .answers("willExecuteWebSudoRequest", arguments -> {
                    if (!passwordGivenAgain) {
                        throw new WebSudoSessionException();
                    }
                    return null;
                })
                .make();
        FakeCatalogue catalogue = new FakeCatalogue();
        Clock clock = Clock.fixed(instant("2026-03-10T12:00"), ZoneOffset.UTC);
        Switch onOff = new Switch(ledger, before, made, dashboards, streams);
        Setup setup = new Setup(
                jira.host(),
                ledger,
                previews,
                new PreviewAnswer(catalogue, jira.host(), clock),
                onOff,
                catalogue,
                new WorkflowOffer(new InMemoryStreamFields(), () -> flow, clock));
        Switching switching = new Switching(
                jira.host(),
                new WebSudo(webSudo),
                ledger,
                previews,
                new SettingsChoice(catalogue),
                onOff,
                new StreamNeeded(streams, () -> flow),
                new OneAtATime(locks),
                new People(jira.users()));
        return new SetupResource(jira.door(), setup, switching);
    }

    private static ClusterLockService lockedBySomebody() {
        ClusterLock taken = Stub.of(ClusterLock.class).gives("tryLock", false).make();
        return Stub.of(ClusterLockService.class).gives("getLockForName", taken).make();
    }

    private static HttpServletRequest request() {
        return Stub.of(HttpServletRequest.class).make();
    }

    private static String json(int status, Response answer) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(status);
        return new ObjectMapper().writeValueAsString(answer.getEntity());
    }

    /** Previews that are as far as the test tells. */
    private static final class ToldPreviews implements Previews {
        private final Map<Long, State> states = new HashMap<>();

        void tell(State state) {
            states.put(FakeJira.SUP, state);
        }

        @Override
        public void begin(long projectId) {
            states.putIfAbsent(projectId, new State(0, 0, false, Optional.empty()));
        }

        @Override
        public void forget(long projectId) {
            states.remove(projectId);
        }

        @Override
        public Optional<State> state(long projectId) {
            return Optional.ofNullable(states.get(projectId));
        }
    }
}
