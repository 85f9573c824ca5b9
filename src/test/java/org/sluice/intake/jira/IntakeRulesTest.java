package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.intake.domain.LackingFacts;
import org.sluice.intake.domain.More;
import org.sluice.intake.domain.Receivers;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Whose;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.rules.Pause;
import org.sluice.work.rules.jira.AoPausedRules;
import org.sluice.work.rules.jira.AoRuleLog;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleFields;
import org.sluice.work.rules.jira.RulePauseRow;
import org.sluice.work.rules.jira.RuleScreens;
import org.sluice.work.rules.jira.SaidRow;
import org.sluice.work.rules.jira.TaskStreams;

/** Tests the rules of intake as a workflow calls them: sailor-1 works in the team, and ten tasks came in from outside. */
public class IntakeRulesTest {

    private static final PropertySet NOTHING = Stub.of(PropertySet.class).make();
    private static final String PASSED = "";

    private final SetClock clock = new SetClock(instant("2026-11-25"));

    @Rule
    public final TrackedJira jira = new TrackedJira(
            clock,
            List.of(
                    OutcomeRow.class,
                    OutboxRow.class,
                    ChosenLineRow.class,
                    IntakeBeginningRow.class,
                    ScopeLineRow.class,
                    ScopeChangeRow.class,
                    RulePauseRow.class,
                    SaidRow.class));

    private final Set<String> team = new HashSet<>(Set.of("sailor-1"));
    private final Set<String> hidden = new HashSet<>();
    private Optional<String> lead = Optional.empty();
    private AoScopeCatalogues catalogues;
    private AoIntakeOutcomes outcomes;
    private AoChosenLines chosen;
    private Guard guard;
    private AoPausedRules paused;
    private OutcomeReading reading;
    private PassedOnTo receivers;
    private IntakeGate gate;
    private SaidOutcomes sending;
    private TaskAcceptance acceptance;
    private Instant begun = Instant.EPOCH;

    @Before
    public void setUp() {
        jira.bringIn(InventedExport.text(10));
        ActiveObjects ao = jira.tables.activeObjects();
        CustomFieldManager customFields = jira.get(CustomFieldManager.class);
        catalogues = new AoScopeCatalogues(ao, clock);
        outcomes = new AoIntakeOutcomes(ao);
        chosen = new AoChosenLines(ao);
        TaskStreams streams = new TaskStreams(new InMemoryStreamFields(), customFields, clock);
        paused = new AoPausedRules(ao, clock);
        guard = new Guard(
                streams,
                paused,
                new AoRuleLog(ao, Runnable::run),
                new RuleScreens(jira.parts()),
                new FakeJira().texts(),
                clock);
        Flows flows = Optional::empty;
        IntakeFlow flow = new IntakeFlow(flows);
        RuleFields fields = new RuleFields(customFields, jira.parts());
        receivers = new PassedOnTo(
                flow,
                fields,
                new Receivers(catalogues),
                jira.get(ProjectManager.class),
                jira.get(PermissionManager.class),
                jira.get(UserManager.class));
        sending = new OutboxStage(jira, clock).sending(flow);
        PermissionManager permissions = Stub.of(PermissionManager.class)
                .answers("hasPermission", given -> !hidden.contains(String.valueOf(given[1])))
                .make();
        Teams teams = Stub.of(Teams.class)
                .answers("holds", given -> team.contains(String.valueOf(given[1])))
                .make();
        WhoseTurn turns =
                Stub.of(WhoseTurn.class).answers("onIntake", given -> lead).make();
        FlowRoles roles = Stub.of(FlowRoles.class).gives("has", false).make();
        IntakeTeam intakeTeam = new IntakeTeam(teams::holds, turns, roles, clock);
        Arrivals arrivals = new Arrivals(project -> begun, jira.get(ChangeHistoryManager.class));
        gate = new IntakeGate(intakeTeam, flow, outcomes, arrivals, clock);
        acceptance = new TaskAcceptance(intakeTeam, outcomes, arrivals, flow, streams);
        reading = new OutcomeReading(
                flow,
                fields,
                new RuleScreens(jira.parts()),
                receivers,
                OutboxStage.scope(catalogues, chosen, jira, clock),
                acceptance,
                jira.get(IssueManager.class),
                permissions,
                jira.get(UserManager.class),
                new FakeJira().host(),
                clock);
    }

    @Test
    public void shouldAskForTheFactsOfTheLineThatAPlannedTaskIsAbout() {
        MutableIssue task = task(1);
        task.setReporterId("patient-1");
        task.setSummary("The label printer is out of toner");
        line("Printers", List.of("Room", "Printer"));

        assertThat(check("accept-planned", task)).isEqualTo("sluice.intake.lacks.facts Room, Printer");
        task.setDescription("Room: 12\nPrinter: P-7");
        assertThat(check("accept-planned", task)).isEqualTo(PASSED);
    }

    @Test
    public void shouldTellWhatATaskLacksBeforeAnybodyAcceptsIt() {
        MutableIssue task = task(1);
        task.setReporterId("patient-1");
        task.setSummary("The label printer is out of toner");
        line("Printers", List.of("Room", "Printer"));
        IssueManager there = Stub.of(IssueManager.class)
                .answers("getIssueObject", given -> given[0].equals(task.getId()) ? task : null)
                .make();
        LackingFacts lacking = new JiraLackingFacts(there, reading);

        assertThat(lacking.of(task.getId())).containsExactly("Room", "Printer");
        task.setDescription("Room: 12");
        assertThat(lacking.of(task.getId())).containsExactly("Printer");
        assertThat(lacking.of(-1)).isEmpty();
        task.setReporterId("sailor-1");
        assertThat(lacking.of(task.getId())).isEmpty();
    }

    @Test
    public void shouldAskForTheFactsOfTheLineThatWasChosenWhateverTheWords() {
        MutableIssue task = task(1);
        task.setReporterId("patient-1");
        task.setSummary("A door squeaks");
        line("Printers", List.of("Room"));
        assertThat(check("accept-planned", task)).isEqualTo(PASSED);

        chosen.choose(task.getId(), task.getProjectId(), 1);

        assertThat(check("accept-planned", task)).isEqualTo("sluice.intake.lacks.facts Room");
    }

    @Test
    public void shouldAskNoFactsOfTheTeamItselfAndOfATaskThatIsAboutNoLine() {
        MutableIssue task = task(1);
        task.setReporterId("sailor-1");
        task.setSummary("The label printer is out of toner");
        line("Printers", List.of("Room"));

        assertThat(check("accept-planned", task)).isEqualTo(PASSED);
        task.setReporterId("patient-1");
        task.setSummary("A door squeaks");
        assertThat(check("accept-planned", task)).isEqualTo(PASSED);
    }

    @Test
    public void shouldAskWhyAndWhatForOnTheScreen() {
        MutableIssue task = task(1);

        assertThat(check("not-for-us", task)).isEqualTo("sluice.intake.lacks.reason");
        assertThat(check("not-for-us", task, "comment", "It is the caretaker's"))
                .isEqualTo(PASSED);
        assertThat(check("ask", task)).isEqualTo("sluice.intake.lacks.question");
        assertThat(check("ask", task, "comment", "Which room?")).isEqualTo(PASSED);
        assertThat(check("ask", task, "comment", "Which room?", "roleLevel", "10002"))
                .isEqualTo("sluice.intake.lacks.question");
        assertThat(check("not-for-us", task, "comment", "Again!", "commentLevel", "developers"))
                .isEqualTo("sluice.intake.lacks.reason");
        assertThat(check("wish", task)).isEqualTo("sluice.intake.lacks.decision; sluice.intake.lacks.reason");
        task.setDueDate(Timestamp.from(clock.instant().plus(Duration.ofDays(7))));
        assertThat(check("wish", task, "comment", "After the move")).isEqualTo(PASSED);
    }

    @Test
    public void shouldTakeAnotherTaskThatTheCallerMaySeeForADuplicate() {
        MutableIssue task = task(1);

        assertThat(check("duplicate", task)).isEqualTo("sluice.intake.lacks.original");
        assertThat(check("duplicate", task, "comment", "Same as lake-2.")).isEqualTo(PASSED);
        assertThat(check("duplicate", task, "comment", "Same as LAKE-1")).isEqualTo("sluice.intake.lacks.original");
        assertThat(check("duplicate", task, "comment", "Same as LAKE-999")).isEqualTo("sluice.intake.lacks.original");
        hidden.add(String.valueOf(task(2)));
        assertThat(check("duplicate", task, "comment", "Same as LAKE-2")).isEqualTo("sluice.intake.lacks.original");
    }

    @Test
    public void shouldRecordWhatWasSaidAndAskForItLater() throws Exception {
        MutableIssue task = task(1);
        task.setReporterId("patient-1");
        assertThat(check("accepted", task)).isEqualTo("sluice.intake.lacks.outcome");
        record("accept-urgent", task);
        assertThat(check("accepted", task)).isEqualTo(PASSED);
        assertThat(outcomes.of(task.getId()))
                .contains(new RecordedOutcome(
                        task.getId(), task.getProjectId(), IntakeOutcome.ACCEPT_URGENT, "", clock.instant()));
        record("taken-back", task);
        assertThat(check("accepted", task)).isEqualTo("sluice.intake.lacks.outcome");
        task.setReporterId("sailor-1");
        assertThat(check("accepted", task)).isEqualTo(PASSED);
    }

    @Test
    public void shouldAskForNoOutcomeOfWhatWasThereBeforeTheIntake() {
        MutableIssue task = task(1);
        task.setReporterId("patient-1");
        task.setCreated(Timestamp.from(instant("2026-11-01")));
        begun = instant("2026-11-02");

        assertThat(check("accepted", task)).isEqualTo(PASSED);
        assertThat(offered("sailor-1", task, "owed")).isFalse();
        task.setCreated(Timestamp.from(begun));
        assertThat(check("accepted", task)).isEqualTo("sluice.intake.lacks.outcome");
        assertThat(check("begin", task)).isEqualTo("sluice.intake.lacks.planned");
        assertThat(check("go-on", task)).isEqualTo("sluice.intake.lacks.outcome");
    }

    @Test
    public void shouldRecordWhileSluiceIsPausedToo() throws Exception {
        MutableIssue task = task(1);
        task.setReporterId("patient-1");
        paused.pause(task.getProjectId(), Optional.of(new Pause("admin", clock.instant())));
        assertThat(check("accepted", task)).isEqualTo(PASSED);

        record("accept-planned", task);

        assertThat(outcomes.of(task.getId())).isPresent();
    }

    @Test
    public void shouldOfferIntakeToTheLeadAndLaterToTheTeam() {
        MutableIssue task = task(1);
        task.setReporterId("patient-1");
        task.setCreated(Timestamp.from(clock.instant().minus(Duration.ofMinutes(29))));
        team.add("sailor-2");
        lead = Optional.of("sailor-1");

        assertThat(offered("sailor-1", task, "any")).isTrue();
        assertThat(offered("sailor-2", task, "any")).isFalse();
        assertThat(offered("patient-1", task, "any")).isFalse();
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(offered("sailor-2", task, "any")).isTrue();
        assertThat(offered("patient-1", task, "any")).isFalse();
    }

    @Test
    public void shouldOfferTheTeamItsOwnTasksAtOnce() {
        MutableIssue task = task(1);
        task.setReporterId("sailor-2");
        task.setCreated(Timestamp.from(clock.instant()));
        team.add("sailor-2");
        lead = Optional.of("sailor-1");

        assertThat(offered("sailor-2", task, "any")).isTrue();
        assertThat(offered("patient-1", task, "any")).isFalse();
    }

    @Test
    public void shouldOfferToAcceptOnlyWhatNobodyHasAccepted() throws Exception {
        MutableIssue task = task(1);
        task.setReporterId("patient-1");

        assertThat(offered("sailor-1", task, "owed")).isTrue();
        record("accept-urgent", task);
        clock.set(clock.instant().plus(Duration.ofSeconds(1)));
        assertThat(offered("sailor-1", task, "owed")).isFalse();
        assertThat(offered("sailor-1", task, "any")).isTrue();
    }

    @Test
    public void shouldOfferWhatIsForTasksOfWhichSomethingWasSaidOnlyForThose() throws Exception {
        MutableIssue task = task(1);
        task.setReporterId("patient-1");

        assertThat(offered("sailor-1", task, "wish")).isFalse();
        record("wish", task);
        clock.set(clock.instant().plus(Duration.ofSeconds(1)));
        assertThat(offered("sailor-1", task, "wish")).isTrue();
        assertThat(offered("sailor-1", task, "pass-on")).isFalse();
    }

    /** A task that is moved takes no outcome along. */
    @Test
    public void shouldTakeNoOtherTeamsWordForIt() {
        MutableIssue task = task(1);
        task.setReporterId("patient-1");
        outcomes.record(new RecordedOutcome(task.getId(), 4711, IntakeOutcome.ACCEPT_URGENT, "", clock.instant()));

        assertThat(check("accepted", task)).isEqualTo("sluice.intake.lacks.outcome");
        assertThat(offered("sailor-1", task, "owed")).isTrue();
    }

    private void line(String what, List<String> facts) {
        long project = task(1).getProjectId();
        ScopeLine line = new ScopeLine(
                0, what, Whose.us(), "", new More(List.of("printer"), facts, List.of(), "", Optional.empty()));
        catalogues.change(project, catalogues.version(project), List.of(line), "sailor-1");
    }

    private MutableIssue task(int number) {
        return jira.get(IssueManager.class).getIssueObject("LAKE-" + number);
    }

    private static Map<String, Object> vars(String caller, MutableIssue task) {
        WorkflowContext context =
                Stub.of(WorkflowContext.class).gives("getCaller", caller).make();
        return new HashMap<>(Map.of("issue", task, "context", context));
    }

    /** What speaks against it, sentence by sentence. */
    private String check(String outcome, MutableIssue task, String... screen) {
        Map<String, Object> vars = vars("sailor-1", task);
        for (int i = 0; i < screen.length; i += 2) {
            vars.put(screen[i], screen[i + 1]);
        }
        try {
            new ScopeCheckValidator(guard, reading).validate(vars, Map.of("outcome", outcome), NOTHING);
            return PASSED;
        } catch (InvalidInputException e) {
            return String.join("; ", texts(e.getGenericErrors()));
        }
    }

    @SuppressWarnings("unchecked") // OSWorkflow is older than generics.
    private static List<String> texts(List errors) {
        return errors;
    }

    private void record(String outcome, MutableIssue task) throws WorkflowException {
        new RecordOutcomeFunction(guard, outcomes, acceptance, receivers, sending, clock)
                .execute(vars("sailor-1", task), Map.of("outcome", outcome), NOTHING);
    }

    private boolean offered(String caller, MutableIssue task, String of) {
        return new IntakeCondition(guard, gate)
                .passesCondition(vars(caller, task), Map.of("after", "30", "of", of), NOTHING);
    }
}
