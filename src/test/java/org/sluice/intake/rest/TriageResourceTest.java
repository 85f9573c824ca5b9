package org.sluice.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.intake.domain.Match;
import org.sluice.intake.domain.SaidOutcome;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Triage;
import org.sluice.intake.domain.TriageList;
import org.sluice.intake.domain.TriageTask;
import org.sluice.intake.domain.TriageVisit;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.People;
import org.sluice.platform.Words;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.FakeJira;
import org.sluice.testing.PluginTexts;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.work.Stream;

/** Tests {@link TriageResource}: ann works in SUP, where it is bo's turn to lead; rita may browse it and no more. */
public class TriageResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SetClock clock = new SetClock(instant("2026-11-25"));
    private final FakeJira jira = new FakeJira().loggedIn("ann");
    private final List<SaidOutcome> said = new ArrayList<>();
    private final List<String> takenBack = new ArrayList<>();
    private Duration waited = Duration.ofHours(4);
    private TriageVisit.Why why = TriageVisit.Why.ANSWERED;

    @Test
    public void shouldListWhatIsInTriageWithWhoLeads() {
        JsonNode list = answered(200, resource(jira).list("SUP", null));

        assertThat(list.path("lead").asText()).isEqualTo("bo Admin");
        assertThat(list.path("leads").asBoolean()).isFalse();
        assertThat(list.path("receivers").toString()).isEqualTo("[\"Service desk\"]");
        assertThat(list.at("/tasks/0").toString())
                .startsWith(
                        "{\"issue\":\"SUP-7\",\"summary\":\"No <b>toner\",\"words\":\"Since noon\",\"reporter\":\"Vera\"")
                .contains(
                        "\"why\":\"answered\"",
                        "\"stream\":\"planned\"",
                        "\"question\":\"Which room?\"",
                        "\"lacking\":[\"Room\"]");
        assertThat(list.at("/tasks/0/matches/0/words").toString()).isEqualTo("[\"toner\"]");
    }

    @Test
    public void shouldListOneTaskAloneForItsPage() {
        assertThat(answered(200, resource(jira).list("SUP", " SUP-7 "))
                        .at("/tasks/0/issue")
                        .asText())
                .isEqualTo("SUP-7");
        assertThat(answered(200, resource(jira).list("SUP", "SUP-8")).path("tasks"))
                .isEmpty();
        assertThat(resource(jira.loggedIn("rita")).list("SUP", "SUP-7").getStatus())
                .isEqualTo(403);
    }

    @Test
    public void shouldRaiseTheAlarmFromFourHoursOn() {
        assertThat(late()).isTrue();
        waited = Duration.ofHours(4).minusSeconds(1);
        assertThat(late()).isFalse();
        waited = Duration.ofDays(9);
        why = TriageVisit.Why.ASKED;
        assertThat(late()).isFalse();
    }

    @Test
    public void shouldBeForTheTeamAlone() {
        jira.loggedIn("rita");
        assertThat(resource(jira).list("SUP", null).getStatus()).isEqualTo(403);
        assertThat(say("{'issue':'SUP-7','outcome':'ask','reason':'Which?'}").getStatus())
                .isEqualTo(403);
        assertThat(undo("{'issue':'SUP-7','outcome':'ask'}").getStatus()).isEqualTo(403);
        assertThat(resource(jira).list("HID", null).getStatus()).isEqualTo(404);
        assertThat(resource(new FakeJira()).list("SUP", null).getStatus()).isEqualTo(401);
        assertThat(said).isEmpty();
        assertThat(takenBack).isEmpty();
    }

    @Test
    public void shouldSayAnOutcomeWithAllThatGoesWithIt() {
        answered(
                200,
                say("{'issue':'SUP-7','outcome':'wish','reason':' After the move ','decide':'2026-12-24',"
                        + "'to':'','facts':{'Room':'12'}}"));

        assertThat(said)
                .containsExactly(new SaidOutcome(
                        "SUP-7",
                        IntakeOutcome.WISH,
                        Optional.of("After the move"),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 12, 24)),
                        Map.of("Room", "12")));
    }

    @Test
    public void shouldRefuseWhatCannotBeMeant() {
        assertThat(message(say("{'issue':'SUP-7','outcome':'<b>'}"))).isEqualTo("sluice.intake.error.outcome <b>");
        assertThat(message(say("{'issue':'SUP-7','outcome':'taken-back'}")))
                .isEqualTo("sluice.intake.error.outcome taken-back");
        assertThat(message(say("{'outcome':'ask'}"))).startsWith("sluice.intake.error.no-task");
        assertThat(message(say("{'issue':'SUP-7','outcome':'wish','decide':'soon'}")))
                .isEqualTo("sluice.intake.error.day soon");
        assertThat(message(say("{'issue':'SUP-7','outcome':'ask','reason':'" + "x".repeat(20_001) + "'}")))
                .startsWith("sluice.scope.error.long");
        assertThat(message(say("{'issue':'SUP-7','outcome':'ask','facts':{'Room':'" + "x".repeat(20_001) + "'}}")))
                .startsWith("sluice.scope.error.long");
        assertThat(message(say("{'issue':'SUP-7','outcome':'ask','who':'me'}")))
                .startsWith("sluice.error.unknown-field");
        assertThat(said).isEmpty();
    }

    @Test
    public void shouldPointOutAPersonalIdentityNumberBeforeAnybodyElseReadsIt() {
        String number =
                "{'issue':'SUP-7','outcome':'ask','reason':'Is 010180-1234 yours?','facts':{'Who':'010180-1234'}";

        JsonNode refused = answered(409, say(number + "}"));

        assertThat(refused.path("numbers").toString())
                .isEqualTo(
                        "[{\"part\":\"reason\",\"from\":3,\"to\":14},{\"part\":\"facts.Who\",\"from\":0,\"to\":11}]");
        assertThat(refused.toString()).doesNotContain("1234");
        assertThat(said).isEmpty();
        answered(200, say(number + ",'personal':true}"));
        assertThat(said).hasSize(1);
    }

    @Test
    public void shouldTakeBackWhatWasSaid() {
        answered(200, undo("{'issue':'SUP-7','outcome':'not-for-us'}"));

        assertThat(takenBack).containsExactly("ann 100 SUP-7 NOT_FOR_US");
    }

    private boolean late() {
        return answered(200, resource(jira).list("SUP", null))
                .at("/tasks/0/late")
                .asBoolean();
    }

    private Response say(String body) {
        return resource(jira).say("SUP", body(body));
    }

    private Response undo(String body) {
        return resource(jira).undo("SUP", body(body));
    }

    private TriageResource resource(FakeJira site) {
        Teams teams = Stub.of(Teams.class)
                .answers("holds", given -> given[1].equals("ann"))
                .make();
        WhoseTurn turns =
                Stub.of(WhoseTurn.class).gives("onIntake", Optional.of("bo")).make();
        FlowRoles roles = Stub.of(FlowRoles.class).gives("has", false).make();
        return new TriageResource(
                site.door(),
                new TriageDesk(
                        site.host(),
                        new IntakeTeam(teams::holds, turns, roles, clock),
                        new HeldIntakeSettings(),
                        new OneTask(),
                        new WayInMatches(site.host(), new FakeWayInTasks()),
                        new People(site.users()),
                        new Words(PluginTexts.texts()),
                        clock));
    }

    private static String message(Response response) {
        return answered(400, response).path("message").asText();
    }

    private static JsonNode answered(int status, Response response) {
        JsonNode entity = JSON.valueToTree(response.getEntity());
        assertThat(response.getStatus()).as(entity.toString()).isEqualTo(status);
        return entity;
    }

    private static Map<String, Object> body(String text) {
        try {
            return JSON.readValue(text.replace('\'', '"'), new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    /** SUP-7 is in triage. */
    private final class OneTask implements Triage {

        @Override
        public TriageList of(String person, long projectId, String issue) {
            return issue.equals("SUP-7") ? of(person, projectId) : new TriageList(List.of(), List.of(), 0);
        }

        @Override
        public TriageList of(String person, long projectId) {
            Match match = new Match(ScopeLine.of("Printers", Whose.us()), List.of("toner"), 2);
            TriageTask task = new TriageTask(
                    7,
                    "SUP-7",
                    "No <b>toner",
                    "Since noon",
                    "Vera",
                    new TriageVisit(clock.instant().minus(waited), why),
                    Optional.of(Stream.PLANNED),
                    "Which room?",
                    List.of(match),
                    List.of("Room"));
            return new TriageList(List.of(task), List.of("Service desk"), 0);
        }

        @Override
        public void say(String person, long projectId, SaidOutcome outcome) {
            said.add(outcome);
        }

        @Override
        public void takeBack(String person, long projectId, String issue, IntakeOutcome outcome) {
            takenBack.add(person + " " + projectId + " " + issue + " " + outcome);
        }
    }
}
