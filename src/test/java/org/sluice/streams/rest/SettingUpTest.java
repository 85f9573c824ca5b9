package org.sluice.streams.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.ErrorDto;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.People;
import org.sluice.platform.RestDoor;
import org.sluice.platform.WebSudo;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowPart;
import org.sluice.testing.FlowStage;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.PluginTexts;
import org.sluice.testing.Stub;
import org.sluice.work.LedgerState;
import org.sluice.workbench.tracker.config.StatusCategory;
import org.sluice.workbench.tracker.people.User;

/** The endpoint of the two-stream workflow, over a real tracker: who may, what is refused and why, what is answered. */
public class SettingUpTest {

    private static final Map<String, Object> ENGLISH = Map.of("language", "en");
    private static final HttpServletRequest REQUEST =
            Stub.of(HttpServletRequest.class).make();

    @Rule
    public final FlowStage stage = new FlowStage();

    private final InMemoryLedger ledger = new InMemoryLedger();
    private boolean confirmed = true;
    private FlowResource flow;

    @Before
    public void open() {
        Host host = new Host(
                stage.jira.get(JiraAuthenticationContext.class),
                stage.jira.get(PermissionManager.class),
                stage.jira.get(GlobalPermissionManager.class),
                stage.jira.get(ProjectManager.class),
                stage.jira.get(IssueManager.class),
                stage.jira.get(TimeZoneManager.class));
        WebSudoManager sudo = Stub.of(WebSudoManager.class)
                .answers("willExecuteWebSudoRequest", arguments -> {
                    if (!confirmed) {
                        throw new WebSudoSessionException("again");
                    }
                    return null;
                })
                .make();
        flow = new FlowResource(
                new RestDoor(PluginTexts.texts()),
                new SettingUp(
                        host,
                        new WebSudo(sudo),
                        new OneAtATime(new LocalLocks()),
                        stage.setUp(),
                        stage.flows,
                        stage.projects(),
                        stage.streamFields,
                        ledger,
                        new FlowAnswer(new People(stage.jira.get(UserManager.class)), stage.streamFields),
                        stage.clock));
    }

    @Test
    public void shouldAnswerAdministratorsAlone() {
        as(null);
        assertThat(flow.look("en").getStatus()).isEqualTo(401);
        assertThat(flow.run(ENGLISH, REQUEST).getStatus()).isEqualTo(401);

        stage.jira.tracker.users().add(new User("ann", "ann", "Ann", "ann@example.org", true, "en"));
        as("ann");
        List<Response> refused = List.of(
                flow.look("en"),
                flow.preview(ENGLISH),
                flow.run(ENGLISH, REQUEST),
                flow.undo(ENGLISH, REQUEST),
                flow.attach("EMPTY", ENGLISH, REQUEST),
                flow.xml("en"));
        assertThat(refused).extracting(Response::getStatus).containsOnly(403);
        assertThat(stage.flows.parts()).isEmpty();
    }

    @Test
    public void shouldAskForThePasswordAgainBeforeAnythingChanges() {
        confirmed = false;

        assertThat(flow.look(null).getStatus()).isEqualTo(200);
        assertThat(flow.run(ENGLISH, REQUEST).getStatus()).isEqualTo(403);
        assertThat(flow.undo(ENGLISH, REQUEST).getStatus()).isEqualTo(403);
        assertThat(flow.attach("EMPTY", ENGLISH, REQUEST).getStatus()).isEqualTo(403);
        assertThat(stage.flows.parts()).isEmpty();
    }

    @Test
    public void shouldNameWhatCannotBeMeant() {
        assertRefused(flow.look("tlh"), "language", "tlh");
        assertRefused(flow.preview(Map.of("colour", "red")), "colour", "");
        assertRefused(flow.preview(Map.of("parts", "all")), "parts", "");
        assertRefused(flow.preview(Map.of("parts", Map.of("WEATHER", "1"))), "parts", "WEATHER");
        assertRefused(flow.preview(Map.of("parts", Map.of("screen:DONE", "1"))), "parts", "screen:DONE");
        assertRefused(flow.preview(Map.of("parts", Map.of("status:PAUSED", "4711"))), "parts", "PAUSED");
        // Closed is of the category done
        assertRefused(flow.run(Map.of("parts", Map.of("status:PAUSED", "6")), REQUEST), "parts", "PAUSED");
        assertThat(stage.flows.parts()).isEmpty();
    }

    @Test
    public void shouldShowEachStepAndChangeNothing() {
        FlowDto shown = dto(flow.preview(Map.of("parts", Map.of("status:IN_TRIAGE", ""))));

        assertThat(shown.done()).isFalse();
        assertThat(shown.begun()).isFalse();
        assertThat(shown.streamField()).isEqualTo("Stream");
        assertThat(step(shown, "status:IN_TRIAGE").how()).isEqualTo("make");
        assertThat(step(shown, "status:IN_TRIAGE").choices())
                .extracting(FlowDto.ChoiceDto::name)
                .contains("Open", "To Do")
                .doesNotContain("Done");
        assertThat(step(shown, "status:IN_PROGRESS").how()).isEqualTo("reuse");
        assertThat(step(shown, "field:REASON").id()).isNull();
        assertThat(shown.projects()).isEmpty();
        assertThat(stage.flows.parts()).isEmpty();
        assertThat(stage.flows.deeds()).isEmpty();
    }

    @Test
    public void shouldSetUpOnceAndSayWhoDidWhat() {
        FlowDto first = dto(flow.run(ENGLISH, REQUEST));
        FlowDto second = dto(flow.run(Map.of("language", "da"), REQUEST));

        assertThat(first.done()).isTrue();
        assertThat(first.steps()).extracting(FlowDto.StepDto::how).containsOnly("there");
        assertThat(first.log())
                .hasSize(FlowPart.all().size())
                .extracting(FlowDto.DeedDto::by)
                .containsOnly("Administrator");
        assertThat(first.log().get(0).subject()).isEqualTo("scheme:SCHEME");
        assertThat(first.log().get(0).what()).isEqualTo("made");
        assertThat(second).isEqualTo(first);
    }

    /** What statuses mean for the clock is another thing then; a set-up that finds nothing to do changes nothing. */
    @Test
    public void shouldHaveHistoriesReadAgainByTheWorkflow() {
        ledger.at(100, LedgerState.ready(3, InMemoryLedger.READ_AT));

        flow.run(ENGLISH, REQUEST);
        assertThat(ledger.askedToReadAgain()).containsExactly(100L);
        flow.run(ENGLISH, REQUEST);
        assertThat(ledger.askedToReadAgain()).containsExactly(100L);
        stage.streamFields.give(stage.empty(), true);
        flow.attach("EMPTY", ENGLISH, REQUEST);
        assertConflict(flow.undo(ENGLISH, REQUEST), "Empty");
        assertThat(ledger.askedToReadAgain()).containsExactly(100L);
    }

    @Test
    public void shouldHaveHistoriesReadAgainOnceForAllButTheWorkflow() {
        ledger.at(100, LedgerState.ready(3, InMemoryLedger.READ_AT));
        Map<String, Object> without = Map.of("language", "en", "workflow", false);

        flow.run(without, REQUEST);
        flow.run(without, REQUEST);
        assertThat(ledger.askedToReadAgain()).containsExactly(100L);
        flow.undo(ENGLISH, REQUEST);
        assertThat(ledger.askedToReadAgain()).containsExactly(100L, 100L);
    }

    @Test
    public void shouldWaitForTheFieldOfTheStream() {
        stage.streamFields.forget();

        assertThat(dto(flow.look("en")).streamField()).isNull();
        assertConflict(flow.run(ENGLISH, REQUEST), "The field Stream is not there yet");
    }

    @Test
    public void shouldMakeNothingWhileANameIsInTheWay() {
        WorkflowManager workflows = stage.jira.get(WorkflowManager.class);
        workflows.copyWorkflow(null, FlowPart.TITLE, "", workflows.getWorkflow("jira"));

        assertThat(step(dto(flow.look("en")), "workflow:WORKFLOW").how()).isEqualTo("taken");
        assertConflict(flow.run(ENGLISH, REQUEST), "belongs to something that cannot be used here");
        assertThat(stage.flows.parts()).isEmpty();
    }

    @Test
    public void shouldGiveTheWorkflowToAProjectThatHasTheStreamAndNoTasks() {
        assertConflict(flow.attach("EMPTY", ENGLISH, REQUEST), "has not been set up");
        flow.run(ENGLISH, REQUEST);
        assertThat(flow.attach("WEATHER", ENGLISH, REQUEST).getStatus()).isEqualTo(404);
        assertConflict(flow.attach("EMPTY", ENGLISH, REQUEST), "not switched on");
        stage.streamFields.give(stage.empty(), true);

        FlowDto given = dto(flow.attach("EMPTY", ENGLISH, REQUEST));
        FlowDto again = dto(flow.attach("EMPTY", ENGLISH, REQUEST));

        assertThat(given.projects()).extracting(FlowDto.ProjectDto::key).containsExactly("EMPTY");
        assertThat(given.projects().get(0).follows()).isTrue();
        assertThat(given.followed()).containsExactly("Empty");
        assertThat(given.log().get(0).what()).isEqualTo("attached");
        assertThat(given.log().get(1).what()).isEqualTo("attaching");
        assertThat(again).isEqualTo(given);
        assertConflict(flow.undo(ENGLISH, REQUEST), "Give them another workflow scheme");
        assertThat(stage.flows.site()).isPresent();
    }

    @Test
    public void shouldLeaveAProjectWithTasksToJira() {
        flow.run(ENGLISH, REQUEST);
        stage.streamFields.give(stage.empty(), true);
        stage.task();

        assertThat(dto(flow.look("en")).projects().get(0).issues()).isEqualTo(1);
        assertConflict(flow.attach("EMPTY", ENGLISH, REQUEST), "Jira itself asks where each of them goes");
        assertThat(stage.jira
                        .get(WorkflowSchemeManager.class)
                        .isUsingDefaultScheme(
                                stage.jira.get(ProjectManager.class).getProjectObj(stage.empty())))
                .isTrue();
    }

    @Test
    public void shouldUndoAndSayWhatStays() {
        flow.run(ENGLISH, REQUEST);
        stage.jira.tracker.roles().all().stream()
                .filter(role -> role.name().equals("Facilitator"))
                .forEach(role -> stage.jira
                        .tracker
                        .roles()
                        .addActor(
                                stage.jira.tracker.projects().byKey("EMPTY").orElseThrow(),
                                role.id(),
                                "user",
                                "admin"));

        FlowDto left = dto(flow.undo(ENGLISH, REQUEST));

        assertThat(left.kept())
                .containsExactly(new FlowDto.KeptDto("role:FACILITATOR", "Facilitator", "people", List.of("Empty")));
        assertThat(left.done()).isFalse();
        assertThat(left.begun()).isTrue();
        assertThat(step(left, "role:FACILITATOR").how()).isEqualTo("there");
        assertThat(left.log()).extracting(FlowDto.DeedDto::what).contains("removed", "released", "kept");
    }

    @Test
    public void shouldGiveTheWorkflowAsAFileToWhoeverDoesNotLetSluiceMakeIt() {
        assertConflict(flow.xml(null), "is not there yet");
        assertThat(dto(flow.look("sv")).file()).isFalse();

        FlowDto made = dto(flow.run(Map.of("language", "sv", "workflow", false), REQUEST));

        assertThat(made.done()).isFalse();
        assertThat(made.begun()).isTrue();
        assertThat(made.file()).isTrue();
        assertThat(step(made, "workflow:WORKFLOW").how()).isEqualTo("make");
        assertThat(stage.names().get(FlowPart.Kind.WORKFLOW)).doesNotContain(FlowPart.TITLE);
        assertThat(stage.flows.site()).isPresent();
        // in the language of the set-up, whoever downloads it, and with the ids of the fields
        Response file = flow.xml("da");
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeaderString(HttpHeaders.CONTENT_DISPOSITION)).contains("sluice-two-streams.xml");
        assertThat(file.getEntity().toString())
                .contains("Öppna igen")
                .contains("<arg name=\"field\">"
                        + stage.flows
                                .site()
                                .orElseThrow()
                                .field(FlowField.URGENT_GROUNDS)
                                .orElseThrow());
        assertThat(dto(flow.run(ENGLISH, REQUEST)).done()).isTrue();
    }

    @Test
    public void shouldGoOnInTheLanguageInWhichItWasBegun() {
        flow.run(Map.of("language", "sv", "workflow", false), REQUEST);

        FlowDto shown = dto(flow.look("da"));

        assertThat(shown.language()).isEqualTo("sv");
        assertThat(step(shown, "status:PAUSED").name()).isEqualTo("Pausat");
        assertThat(dto(flow.undo(Map.of("language", "da"), REQUEST)).language()).isEqualTo("da");
    }

    @Test
    public void shouldDoNothingButWhatWasShown() {
        FlowDto shown = dto(flow.look("en"));
        stage.jira.tracker.roles().add("Facilitator", "");

        assertConflict(
                flow.run(Map.of("language", "en", "digest", shown.digest()), REQUEST), "Look at the steps again");
        assertThat(stage.flows.parts()).isEmpty();

        FlowDto again = dto(flow.look("en"));
        assertThat(step(again, "role:FACILITATOR").how()).isEqualTo("reuse");
        assertThat(dto(flow.run(Map.of("language", "en", "digest", again.digest()), REQUEST))
                        .done())
                .isTrue();
        // whoever pressed the button twice is told that it is there
        assertThat(dto(flow.run(Map.of("language", "en", "digest", again.digest()), REQUEST))
                        .done())
                .isTrue();
    }

    @Test
    public void shouldMakeAnotherRoleBesideOneThatIsDeclined() {
        stage.jira.tracker.roles().add("Facilitator", "");

        FlowDto made = dto(flow.run(Map.of("parts", Map.of("role:FACILITATOR", "")), REQUEST));

        assertThat(step(made, "role:FACILITATOR").name()).isEqualTo("Facilitator (Sluice)");
        assertThat(flow.undo(ENGLISH, REQUEST).getStatus()).isEqualTo(200);
        assertThat(stage.names().get(FlowPart.Kind.ROLE))
                .contains("Facilitator")
                .doesNotContain("Facilitator (Sluice)");
    }

    /** Jira takes the name of a status once. */
    @Test
    public void shouldMakeAnotherStatusBesideOneThatIsDeclinedOrOfNoUse() {
        stage.jira.tracker.constants().addStatus("Paused", "", StatusCategory.COMPLETE);

        FlowDto made = dto(flow.run(
                Map.of("parts", Map.of("status:IN_PROGRESS", "", "status:DONE", "", "resolution:DONE", "")), REQUEST));

        assertThat(made.done()).isTrue();
        assertThat(step(made, "status:IN_PROGRESS").name()).isEqualTo("In progress (Sluice)");
        assertThat(step(made, "status:DONE").name()).isEqualTo("Done (Sluice)");
        assertThat(step(made, "status:PAUSED").name()).isEqualTo("Paused (Sluice)");
        assertThat(flow.undo(ENGLISH, REQUEST).getStatus()).isEqualTo(200);
        assertThat(stage.names().get(FlowPart.Kind.STATUS))
                .contains("In Progress", "Done", "Paused")
                .noneMatch(name -> name.endsWith("(Sluice)"));
    }

    private void as(@Nullable String user) {
        stage.jira
                .get(JiraAuthenticationContext.class)
                .setLoggedInUser(
                        user == null ? null : stage.jira.get(UserManager.class).getUserByName(user));
    }

    private static FlowDto dto(Response answer) {
        assertThat(answer.getEntity()).isInstanceOf(FlowDto.class);
        return (FlowDto) answer.getEntity();
    }

    private static FlowDto.StepDto step(FlowDto flow, String part) {
        return flow.steps().stream()
                .filter(step -> step.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Response answer, String field, String named) {
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(((ErrorDto) answer.getEntity()).field()).isEqualTo(field);
        assertThat(Objects.requireNonNull(((ErrorDto) answer.getEntity()).message()))
                .contains(named);
    }

    private static void assertConflict(Response answer, String words) {
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(((ErrorDto) answer.getEntity()).message()).contains(words);
    }
}
