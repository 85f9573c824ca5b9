package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.permission.ProjectPermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.PausedTask;
import org.sluice.streams.domain.Started;
import org.sluice.streams.domain.UrgentCall;
import org.sluice.work.StreamField;
import org.sluice.workbench.services.events.Events;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** Tests {@link Starting}: whose a task is when its start is refused, and what was said of the rest. */
public class StartingTest {

    private static final String REFUSED = WorkflowText.needs(ProjectPermissions.ADMINISTER_PROJECTS.permissionKey());
    private static final String BY_ASSIGNEE = WorkflowText.condition("AllowOnlyAssignee");
    private static final UrgentCall CALL =
            new UrgentCall("No X-ray", Optional.empty(), Optional.empty(), Optional.empty());

    @Rule
    public final WorkSite site = new WorkSite();

    @Test
    public void shouldLeaveATaskAsItWasWhenItsStartIsRefused() {
        site.desk.pause("anton", site.project("SUP"), "SUP-2", Optional.of("page 4"));
        site.follow("Triage", (from, to) -> !from.equals(to), REFUSED);

        assertRefused("rita", "SUP-2");
        site.scheduler.runAll();

        assertThat(site.issue("SUP-2").assigneeKey()).contains("anton");
        assertThat(site.statusOf("SUP-2")).isEqualTo("Left");
        assertThat(own("anton")).extracting(one -> one.task().key()).containsExactly("SUP-2");
        assertThat(site.statusOf("SUP-4")).isEqualTo("Working");
    }

    @Test
    public void shouldTakeATaskFirstWhereNobodyButItsAssigneeMayStartIt() {
        site.follow("Triage", (from, to) -> to.equals("Working"), BY_ASSIGNEE);

        Started started = start("rita", "SUP-8", Set.of(), Map.of());

        assertThat(started.inProgress()).isTrue();
        assertThat(started.problems()).isEmpty();
        assertThat(started.task().person()).contains("rita");
    }

    @Test
    public void shouldGiveATaskBackThatWasTakenForNothing() {
        site.follow("Triage", (from, to) -> to.equals("Working"), BY_ASSIGNEE + REFUSED);

        assertRefused("rita", "SUP-8");
        assertRefused("rita", "SUP-5");

        assertThat(site.issue("SUP-8").assigneeKey()).contains("anton");
        assertThat(site.issue("SUP-5").assigneeKey()).isEmpty();
    }

    /** Each time that it changes hands somebody is mailed. */
    @Test
    public void shouldNotTakeATaskWhereItCouldNotHelp() {
        site.follow("Triage", (from, to) -> to.equals("Working") && !from.equals("Solved"), BY_ASSIGNEE);
        long before = changes("SUP-7");

        assertRefused("rita", "SUP-7");

        assertThat(changes("SUP-7")).isEqualTo(before);
        assertThat(site.issue("SUP-7").assigneeKey()).contains("anton");
    }

    @Test
    public void shouldNotTakeATaskThatHasAWayForOthersThanItsAssignee() {
        site.follow("Triage", (from, to) -> to.equals("Working"), WorkflowText.condition("AlwaysFalseCondition"));
        long before = changes("SUP-5");

        assertRefused("rita", "SUP-5");

        assertThat(changes("SUP-5")).isEqualTo(before);
        assertThat(site.issue("SUP-5").assigneeKey()).isEmpty();
    }

    @Test
    public void shouldTakeATaskFirstWhereItsAssigneeIsOneOfThoseWhoMayStartIt() {
        String either = BY_ASSIGNEE
                .replace("<conditions type=\"AND\">", "<conditions type=\"AND\"><conditions type=\"OR\">")
                .replace("</conditions>", "</conditions></conditions>");
        site.follow("Triage", (from, to) -> to.equals("Working"), either);

        assertThat(start("rita", "SUP-8", Set.of(), Map.of()).inProgress()).isTrue();
    }

    @Test
    public void shouldTakeATaskFirstWhereJiraLetsNobodyButItsAssigneeMoveIt() {
        site.revoke("TRANSITION_ISSUES");
        site.jira.tracker.schemes().grant(0, "TRANSITION_ISSUES", Holder.of(HolderType.ASSIGNEE));

        Started started = start("rita", "SUP-5", Set.of(), Map.of());

        assertThat(started.inProgress()).isTrue();
        assertThat(started.task().person()).contains("rita");
    }

    /** A surgeon waits: that a mail too many may be sent is the smaller harm. Jira's condition asks for a permission which the assignee has. */
    @Test
    public void shouldTakeAnUrgentTaskFirstWhateverItsConditionsSay() {
        site.revoke("RESOLVE_ISSUES");
        site.jira.tracker.schemes().grant(0, "RESOLVE_ISSUES", Holder.of(HolderType.ASSIGNEE));
        site.follow(
                "Triage",
                (from, to) -> to.equals("Working"),
                WorkflowText.condition("PermissionCondition")
                        .replace("</condition>", "<arg name=\"permissionKey\">RESOLVE_ISSUES</arg></condition>"));

        assertThat(start("rita", "SUP-1", Set.of(), Map.of()).task().person()).contains("rita");
        assertRefused("rita", "SUP-5");
    }

    @Test
    public void shouldLeaveATaskWithTheFirstOfTwoWhoTakeItAtOnce() {
        site.follow("Triage", (from, to) -> to.equals("Working") && !from.equals(to), BY_ASSIGNEE);
        FlowTask seenByBoth = site.tasks.find(site.issue("SUP-5").id()).orElseThrow();
        start("rita", "SUP-5", Set.of(), Map.of());
        long before = changes("SUP-5");

        assertThatThrownBy(() -> site.starting.start(
                        site.user("anton"), seenByBoth, StartPlan.NOTHING_SAID, List.of(), Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments().toString()).contains("sluice.work.somebody-works"));

        assertThat(changes("SUP-5")).isEqualTo(before);
        assertThat(site.issue("SUP-5").assigneeKey()).contains("rita");
    }

    @Test
    public void shouldTakeATaskFromNobodyWhoTookItInTheMiddle() {
        site.follow("Triage", (from, to) -> to.equals("Working") && !from.equals(to), BY_ASSIGNEE);
        Events heard = new Events();
        site.jira.services.tellEvents(site.jira.operations, heard);
        heard.register(new Second());

        assertThatThrownBy(() -> start("anton", "SUP-5", Set.of(), Map.of()))
                .hasMessageContaining("sluice.work.not-started");

        assertThat(site.issue("SUP-5").assigneeKey()).contains("rita");
    }

    /** Rita takes what Anton has just taken. */
    public final class Second {
        /** Hears of the assignment. */
        @EventListener
        public void onIssue(IssueEvent event) {
            if (Objects.equals(event.getIssue().getAssigneeId(), "anton")) {
                site.put("SUP-5", "assignee", "rita");
            }
        }
    }

    /** Somebody else got it in the meantime. */
    @Test
    public void shouldNotTakeATaskThatIsNotAsItWasLookedAt() {
        site.follow("Triage", (from, to) -> to.equals("Working") && !from.equals(to), BY_ASSIGNEE);
        FlowTask seen = site.tasks.find(site.issue("SUP-5").id()).orElseThrow();
        site.put("SUP-5", "assignee", "rita");
        long before = changes("SUP-5");

        assertThatThrownBy(() -> site.starting.start(
                        site.user("anton"), seen, StartPlan.NOTHING_SAID, List.of(), Optional.empty()))
                .hasMessageContaining("sluice.work.not-started");

        assertThat(changes("SUP-5")).isEqualTo(before);
        assertThat(site.issue("SUP-5").assigneeKey()).contains("rita");
    }

    private long changes(String key) {
        return site.jira
                .get(ChangeHistoryManager.class)
                .getAllChangeItems(site.tasks.issue(site.issue(key).id()).orElseThrow())
                .size();
    }

    @Test
    public void shouldTakeTheFirstOfTwoStepsBackWhenTheSecondIsRefused() {
        site.follow(
                "Triage",
                (from, to) ->
                        Set.of("TriageReady", "ReadyTriage", "ReadyWorking").contains(from + to),
                REFUSED);
        assertRefused("rita", "SUP-1");
        assertThat(site.statusOf("SUP-1")).isEqualTo("Triage");
    }

    @Test
    public void shouldTellWhereATaskIsThatCannotGoBack() {
        site.follow(
                "Triage", (from, to) -> Set.of("TriageReady", "ReadyWorking").contains(from + to), REFUSED);

        assertThatThrownBy(() -> start("rita", "SUP-1", Set.of(), Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.arguments().toString())
                                .contains("sluice.work.half-way")
                                .contains("Ready"));
        assertThat(site.statusOf("SUP-1")).isEqualTo("Ready");
    }

    /** As a change of the stream does: it leads from a status to itself. */
    @Test
    public void shouldTakeNoWayThatLeadsNowhere() {
        site.follow("Triage", String::equals, "");

        assertThat(site.moves.open(
                        site.user("rita"),
                        site.tasks.issue(site.issue("SUP-5").id()).orElseThrow()))
                .isEmpty();
        assertRefused("rita", "SUP-5");
    }

    @Test
    public void shouldTakeATaskInProgressThatIsNobodys() {
        site.put("SUP-4", "assignee", "");

        Started started = start("anton", "SUP-4", Set.of(), Map.of());

        assertThat(started.inProgress()).isTrue();
        assertThat(started.task().person()).contains("anton");
        assertThat(started.paused()).isEmpty();
    }

    /** Their workflow did not let them be paused; a minute later it would. */
    @Test
    public void shouldNotTryAgainBehindThePersonsBack() {
        site.follow("Triage", (from, to) -> to.equals("Working"), "");
        Started started = start("anton", "SUP-1", Set.of(), Map.of());
        assertThat(started.notPaused()).extracting(one -> one.task().key()).containsExactly("SUP-2", "SUP-3");

        site.follow("Triage", (from, to) -> !from.equals(to), "");
        runLater();

        assertThat(site.moved.next()).isEmpty();
        assertThat(List.of(site.statusOf("SUP-2"), site.statusOf("SUP-3"))).containsOnly("Working");
    }

    /** The rule <em>Pause my planned work</em> has asked that the rest is paused a moment later. */
    @Test
    public void shouldNotHaveARuleTryAgainWhatWasRefused() {
        site.follow("Triage", (from, to) -> to.equals("Working"), "");
        Map<Long, String> lines = Map.of(site.issue("SUP-2").id(), "page 4");
        site.moved.add(
                new Moved(
                        0,
                        site.issue("SUP-5").id(),
                        Optional.of("anton"),
                        site.status("Working"),
                        site.clock.instant(),
                        Optional.of(new StartPlan(Set.of(), lines)),
                        Moved.Why.RULE),
                site.clock.instant().plus(AskedPauses.SETTLED));

        Started started = start("anton", "SUP-5", Set.of(), Map.of("SUP-2", "page 4"));
        assertThat(started.notPaused()).extracting(one -> one.task().key()).containsExactly("SUP-2");
        site.follow("Triage", (from, to) -> !from.equals(to), "");
        runLater();

        assertThat(List.of(site.statusOf("SUP-2"), site.statusOf("SUP-3"))).containsExactly("Working", "Left");
    }

    @Test
    public void shouldNotPauseAgainWhatWasTakenUpBeforeTheEventWasFollowed() {
        site.put("SUP-1", "assignee", "anton");
        site.desk.pause("anton", site.project("SUP"), "SUP-2", Optional.empty());
        site.press("anton", "SUP-1", FlowStatus.IN_PROGRESS);
        start("anton", "SUP-2", Set.of(), Map.of());

        site.scheduler.runAll();

        assertThat(List.of(site.statusOf("SUP-2"), site.statusOf("SUP-3"))).containsExactly("Working", "Left");
    }

    @Test
    public void shouldKeepThePlanInATextThatIsNeverEmpty() {
        StartPlan plan = new StartPlan(Set.of(4L, 3L), Map.of(2L, "page\t4", 5L, ""));

        assertThat(plan.text()).isEqualTo("keep\t3,4\n2\tpage\t4\n5\t");
        assertThat(StartPlan.read(plan.text())).isEqualTo(plan);
        assertThat(StartPlan.NOTHING_SAID.text()).isEqualTo("keep\t");
        assertThat(StartPlan.read("keep\t")).isEqualTo(StartPlan.NOTHING_SAID);
    }

    /** As if the server had ended after the start, before anything was paused. */
    @Test
    public void shouldKeepWhatWasToBeKeptWhenNothingElseWasSaid() {
        site.put("SUP-1", "assignee", "anton");
        site.press("anton", "SUP-1", FlowStatus.IN_PROGRESS);
        site.ao().deleteWithSQL(MovedRow.class, "ID > ?", 0);
        Set<Long> both = Set.of(site.issue("SUP-2").id(), site.issue("SUP-3").id());
        site.moved.add(
                new Moved(
                        0,
                        site.issue("SUP-1").id(),
                        Optional.of("anton"),
                        site.status("Working"),
                        site.clock.instant(),
                        Optional.of(new StartPlan(both, Map.of()))),
                site.clock.instant());

        runLater();

        assertThat(List.of(site.statusOf("SUP-2"), site.statusOf("SUP-3"))).containsOnly("Working");
    }

    @Test
    public void shouldReportACallAsWhoTookIt() {
        Started started = site.desk.urgentNow("anton", site.project("SUP"), CALL);

        assertThat(site.issue(started.task().key()).reporterKey()).contains("anton");
        assertThat(started.problems()).isEmpty();
    }

    /** The stream is no option of the field any more, and nobody may give tasks to anybody: each is told once. */
    @Test
    public void shouldTellOnceWhatJiraDoesNotLetFill() {
        site.jira
                .tracker
                .options()
                .remove(site.jira.tracker.options().byId(stream().urgent()).orElseThrow());
        site.revoke("ASSIGN_ISSUES");

        Started started = site.desk.urgentNow("anton", site.project("SUP"), CALL);

        assertThat(started.inProgress()).isTrue();
        assertThat(started.problems())
                .extracting(Started.Problem::step)
                .containsExactlyInAnyOrder("stream", "assignee");
    }

    private StreamField stream() {
        return site.streams.site().orElseThrow();
    }

    private List<PausedTask> own(String person) {
        return site.desk.paused(person, site.project("SUP")).own();
    }

    private Started start(String person, String key, Set<String> keep, Map<String, String> lines) {
        return site.desk.start(person, site.project("SUP"), key, keep, lines, Optional.empty());
    }

    private void runLater() {
        site.clock.set(site.clock.instant().plus(Duration.ofMinutes(2)));
        site.scheduler.runAll();
    }

    private void assertRefused(String person, String key) {
        assertThatThrownBy(() -> start(person, key, Set.of(), Map.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(tuple(refusal.status(), refusal.key()))
                        .isEqualTo(tuple(409, "sluice.work.not-started")));
    }
}
