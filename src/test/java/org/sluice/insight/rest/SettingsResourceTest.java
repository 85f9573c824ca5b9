package org.sluice.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.platform.ErrorDto;
import org.sluice.platform.OneAtATime;
import org.sluice.testing.FakeCatalogue;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.Stub;
import org.sluice.work.LedgerCheck;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Repairs;

/** Tests {@link SettingsResource} and {@link SettingsChoice}. */
public class SettingsResourceTest {

    private static final TypeReference<Map<String, Object>> BODY = new TypeReference<>() {};

    private final FakeJira jira = new FakeJira().loggedIn("ada");
    private final InMemoryLedger ledger = new InMemoryLedger();
    private ClusterLockService locks = new LocalLocks();

    @Test
    public void shouldShowWhoMayBrowseWhatIsChosen() throws Exception {
        assertThat(json(resource(jira.loggedIn("ann")).settings("SUP")))
                .isEqualTo("{\"on\":false,\"language\":\"en\",\"teamField\":null,\"notSolvedResolutions\":[],"
                        + "\"historyUrgentJql\":\"\",\"statuses\":{},\"countSubTasks\":false,\"countArchived\":false}");
    }

    @Test
    public void shouldKeepWhatIsChosen() throws Exception {
        String form =
                """
                {"on":true,"language":"da","teamField":"customfield_10100","notSolvedResolutions":["Duplicate"],
                 "historyUrgentJql":" priority = 1 ","statuses":{"3":"done"},"countSubTasks":true,"countArchived":true}""";

        String answer = json(put(form));

        assertThat(answer)
                .isEqualTo("{\"on\":true,\"language\":\"da\",\"teamField\":\"customfield_10100\","
                        + "\"notSolvedResolutions\":[\"11\"],\"historyUrgentJql\":\"priority = 1\","
                        + "\"statuses\":{\"3\":\"done\"},\"countSubTasks\":true,\"countArchived\":true}");
        assertThat(ledger.settings(FakeJira.SUP).on()).isTrue();
    }

    @Test
    public void shouldLeaveAsItIsWhatIsLeftOut() throws Exception {
        put("{\"on\":true,\"teamField\":\"customfield_10100\",\"notSolvedResolutions\":[]}");
        ProjectSettings before = ledger.settings(FakeJira.SUP);

        put("{}");

        assertThat(ledger.settings(FakeJira.SUP)).isEqualTo(before);
        assertThat(before.teamField()).contains("customfield_10100");
        assertThat(before.notSolvedResolutions()).isEmpty();
    }

    @Test
    public void shouldBeginWithWhatUsuallySolvesNothing() throws Exception {
        put("{\"on\":true}");

        assertThat(ledger.settings(FakeJira.SUP).notSolvedResolutions()).isEqualTo(Set.of("11"));
    }

    @Test
    public void shouldMakeTheProjectItsOwnTeamAgain() throws Exception {
        put("{\"on\":true,\"teamField\":\"customfield_10100\"}");

        put("{\"teamField\":\"\"}");

        assertThat(ledger.settings(FakeJira.SUP).teamField()).isEqualTo(Optional.empty());
    }

    @Test
    public void shouldNotWriteOverWhatSomebodyElseIsChanging() throws Exception {
        ClusterLock taken = Stub.of(ClusterLock.class).gives("tryLock", false).make();
        locks = Stub.of(ClusterLockService.class).gives("getLockForName", taken).make();

        assertThat(put("{\"on\":true}").getStatus()).isEqualTo(409);
        assertThat(ledger.settings(FakeJira.SUP).on()).isFalse();
    }

    @Test
    public void shouldChooseNothingWithoutABody() {
        assertThat(resource(jira).change("SUP", null).getStatus()).isEqualTo(200);
    }

    @Test
    public void shouldRefuseWhatThisJiraDoesNotHaveNamingTheField() throws Exception {
        assertRefused("{\"teamField\":\"customfield_1\"}", "teamField");
        assertRefused("{\"teamField\":\"customfield_10200\"}", "teamField");
        assertRefused("{\"teamField\":\"customfield_10300\"}", "teamField");
        assertRefused("{\"teamField\":\"customfield_10400\"}", "teamField");
        assertRefused("{\"notSolvedResolutions\":[\"10\",\"Vanished\"]}", "notSolvedResolutions");
        assertRefused("{\"historyUrgentJql\":\"nonsense\"}", "historyUrgentJql");
        assertRefused("{\"historyUrgentJql\":\"unfit HIDDEN\"}", "historyUrgentJql");
        assertRefused("{\"statuses\":{\"99\":\"done\"}}", "statuses");
        assertRefused("{\"statuses\":{\"3\":\"finished\"}}", "statuses");
        assertRefused("{\"language\":\"tlh\"}", "language");
        assertThat(ledger.settings(FakeJira.SUP)).isEqualTo(ProjectSettings.OFF);
    }

    @Test
    public void shouldRefuseThatNothingCountsAsSolved() throws Exception {
        assertRefused("{\"notSolvedResolutions\":[\"10\",\"11\"]}", "notSolvedResolutions");
    }

    @Test
    public void shouldRefuseAFieldThatIsNoneOrOfAnotherKindByItsName() throws Exception {
        assertRefused("{\"off\":true}", "off");
        assertRefused("{\"on\":\"maybe\"}", "on");
        assertRefused("{\"language\":{}}", "language");
        assertRefused("{\"notSolvedResolutions\":\"10\"}", "notSolvedResolutions");
        assertRefused("{\"notSolvedResolutions\":[true]}", "notSolvedResolutions");
        assertRefused("{\"notSolvedResolutions\":[null]}", "notSolvedResolutions");
        assertRefused("{\"statuses\":[]}", "statuses");
        assertRefused("{\"statuses\":{\"3\":null}}", "statuses");
    }

    @Test
    public void shouldOfferOnlyFieldsThatItTakes() throws Exception {
        assertThat(json(resource(jira).teamFields("SUP")))
                .isEqualTo("{\"teamFields\":[{\"id\":\"customfield_10100\",\"name\":\"Support team\"}]}");
        assertThat(resource(jira.loggedIn("ann")).teamFields("SUP").getStatus()).isEqualTo(403);
    }

    @Test
    public void shouldTakeAnIdThatIsWrittenAsANumber() throws Exception {
        put("{\"notSolvedResolutions\":[11],\"statuses\":{\"3\":\"done\"}}");

        assertThat(ledger.settings(FakeJira.SUP).notSolvedResolutions()).containsExactly("11");
    }

    @Test
    public void shouldLetOnlyAdministratorsOfTheProjectChange() throws Exception {
        jira.loggedIn("ann");

        assertThat(put("{\"on\":true}").getStatus()).isEqualTo(403);
        assertThat(ledger.settings(FakeJira.SUP).on()).isFalse();
    }

    @Test
    public void shouldTellAdministratorsHowFarTheLedgerIs() throws Exception {
        assertThat(json(resource(jira).ledger("SUP")))
                .isEqualTo("{\"state\":\"off\",\"issues\":0,\"of\":0,\"unit\":\"tasks\",\"reading\":false,"
                        + "\"asOf\":null,\"problems\":[],\"check\":null}");

        ledger.at(FakeJira.SUP, LedgerState.filling(200, 7554));

        assertThat(json(resource(jira).ledger("SUP")))
                .isEqualTo("{\"state\":\"filling\",\"issues\":200,\"of\":7554,\"unit\":\"tasks\",\"reading\":true,"
                        + "\"asOf\":null,\"problems\":[],\"check\":null}");
    }

    @Test
    public void shouldTellAdministratorsWhatTheLastCheckPutRight() throws Exception {
        ledger.checked(FakeJira.SUP, new LedgerCheck(InMemoryLedger.READ_AT, new Repairs(3, 0, 12)));

        assertThat(json(resource(jira).ledger("SUP")))
                .contains("\"check\":{\"at\":\"2026-03-10T12:00:00Z\",\"missing\":3,\"gone\":0,\"changed\":12}");
    }

    @Test
    public void shouldNotLetOthersCountTasksThatTheyMayNotSee() throws Exception {
        jira.loggedIn("ann");

        ledger.at(FakeJira.SUP, LedgerState.filling(3776, 7554));
        assertThat(json(resource(jira).ledger("SUP")))
                .startsWith("{\"state\":\"filling\",\"issues\":40,\"of\":100,\"unit\":\"percent\"");

        ledger.at(FakeJira.SUP, LedgerState.filling(0, 0));
        assertThat(json(resource(jira).ledger("SUP"))).contains("\"issues\":0,\"of\":100");

        ledger.at(FakeJira.SUP, LedgerState.ready(0, InMemoryLedger.READ_AT));
        assertThat(json(resource(jira).ledger("SUP"))).contains("\"issues\":100,\"of\":100");
    }

    @Test
    public void shouldReadAgainForAdministratorsOfTheProject() throws Exception {
        put("{\"on\":true}");

        Response answer = resource(jira).readAgain("SUP");

        assertThat(answer.getStatus()).isEqualTo(202);
        assertThat(ledger.askedToReadAgain()).containsExactly(FakeJira.SUP);

        jira.loggedIn("ann");
        assertThat(resource(jira).readAgain("SUP").getStatus()).isEqualTo(403);
        assertThat(resource(jira).readAgain("HID").getStatus()).isEqualTo(404);
        assertThat(ledger.askedToReadAgain()).hasSize(1);
    }

    @Test
    public void shouldNotReadAgainWhatIsNotMeasured() {
        assertThat(resource(jira).readAgain("SUP").getStatus()).isEqualTo(409);
        assertThat(ledger.askedToReadAgain()).isEmpty();
    }

    private void assertRefused(String form, String field) throws IOException {
        Response answer = put(form);
        assertThat(answer.getStatus()).as(form).isEqualTo(400);
        assertThat(answer.getEntity()).isInstanceOfSatisfying(ErrorDto.class, error -> assertThat(error.field())
                .isEqualTo(field));
    }

    private Response put(String form) throws IOException {
        return resource(jira).change("SUP", new ObjectMapper().readValue(form, BODY));
    }

    private SettingsResource resource(FakeJira asked) {
        return new SettingsResource(
                asked.door(), asked.host(), ledger, new SettingsChoice(new FakeCatalogue()), new OneAtATime(locks));
    }

    private static String json(Response answer) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new ObjectMapper().writeValueAsString(answer.getEntity());
    }
}
