package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Counted;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Rota;
import org.sluice.streams.domain.Severity;
import org.sluice.streams.domain.TurnKind;
import org.sluice.streams.domain.Turns;
import org.sluice.streams.domain.UrgentCall;
import org.sluice.testing.FakeJira;
import org.sluice.testing.Stub;
import org.sluice.work.Stream;

/**
 * Tests how far starting and pausing reach: into projects that are switched on and no others, though those have the same statuses, and
 * with how many questions to the plugin's tables.
 */
public class ReachTest {

    private static final UrgentCall CALL =
            new UrgentCall("No X-ray", Optional.empty(), Optional.empty(), Optional.empty());

    @Rule
    public final WorkSite site = new WorkSite();

    @Before
    public void makeAPageOfLongAgo() {
        site.flows.projects();
        site.flows.stream(site.project("SUP"));
        site.flows.stream(site.project("OPS"));
    }

    @Test
    public void shouldShowNoPanelAtTasksOfOtherTeams() {
        WorkPanelCondition condition = new WorkPanelCondition(site.tasks, site.shown());

        assertThat(condition.shouldDisplay(site.user("anton"), helper("SUP", "SUP-2")))
                .isTrue();
        assertThat(condition.shouldDisplay(site.user("anton"), helper("OPS", "OPS-9")))
                .isFalse();
    }

    @Test
    public void shouldWriteNothingOfWhatOtherTeamsDo() {
        site.press("anton", "OPS-9", FlowStatus.PAUSED);
        site.put("OPS-9", "assignee", "rita");
        site.scheduler.runAll();

        assertThat(site.ao().count(MovedRow.class)).isZero();
        assertThat(site.ao().count(PausedRow.class)).isZero();
    }

    @Test
    public void shouldStartAndPauseNothingInOtherProjects() {
        long other = site.project("OPS");

        assertThatThrownBy(() -> site.desk.pause("anton", other, "OPS-9", Optional.empty()))
                .hasMessageContaining("sluice.work.problem.no-stream");
        assertThatThrownBy(() -> site.desk.urgentNow("anton", other, CALL))
                .hasMessageContaining("sluice.work.problem.no-stream");
        assertThatThrownBy(() -> site.desk.start("rita", other, "OPS-11", Set.of(), Map.of(), Optional.empty()))
                .hasMessageContaining("sluice.work.problem.no-stream");
        assertThat(site.statusOf("OPS-9")).isEqualTo("Working");
        assertThat(site.statusOf("OPS-11")).isEqualTo("Left");
    }

    @Test
    public void shouldForgetWhatWasSwitchedOffSinceWithoutAName() {
        site.desk.pause("anton", site.project("SUP"), "SUP-2", Optional.of("page 4"));
        site.scheduler.runAll();
        site.clock.set(site.clock.instant().plus(Duration.ofMinutes(2)));
        site.scheduler.runAll();
        site.streams.leave(site.project("SUP"));
        site.clock.set(site.clock.instant().plus(Lately.LAG));

        site.press("anton", "SUP-3", FlowStatus.PAUSED);
        assertThat(site.ao().count(MovedRow.class)).isZero();
        site.jira.operations.delete().remove(Optional.empty(), site.issue("SUP-2"), true, false);
        assertThat(site.moved.due(0, site.clock.instant()))
                .extracting(Moved::person)
                .containsExactly(Optional.empty());
        site.scheduler.runAll();

        assertThat(site.ao().count(PausedRow.class)).isZero();
    }

    @Test
    public void shouldLetWhatWaitsFollowToWhomItIsGiven() {
        site.desk.pause("anton", site.project("SUP"), "SUP-2", Optional.of("page 4"));
        site.put("SUP-2", "assignee", "rita");

        assertThat(site.desk.paused("anton", site.project("SUP")).own()).isEmpty();
        site.scheduler.runAll();

        assertThat(site.desk.paused("rita", site.project("SUP")).own())
                .extracting(one -> one.task().key(), one -> one.work().line())
                .containsExactly(tuple("SUP-2", Optional.of("page 4")));
        assertThat(site.paused.of(site.issue("SUP-2").id()).map(PausedWork::person))
                .contains("rita");
    }

    @Test
    public void shouldAskNothingForThePanelOfATaskThatIsNotOurs() {
        int before = site.asked();

        new WorkPanelCondition(site.tasks, site.shown()).shouldDisplay(site.user("anton"), helper("OPS", "OPS-9"));

        assertThat(site.asked() - before).isZero();
    }

    /** What was left of it, by its unique column; workflow and stream are known. */
    @Test
    public void shouldAskOnceForThePanelOfATask() {
        int before = site.asked();
        new WorkPanelCondition(site.tasks, site.shown()).shouldDisplay(site.user("anton"), helper("SUP", "SUP-2"));
        panel("SUP-2");
        assertThat(site.asked() - before).isEqualTo(1);
    }

    /**
     * In a team with turns and limits, of which this node knows what they were a second ago: what was left of the task, and when its
     * workflow offered it, by their columns.
     */
    @Test
    public void shouldAskTwiceForThePanelOfAnUrgentTaskThatNobodyHasTaken() {
        AoTurns turns = new AoTurns(site.counting, new FakeJira().host(), site.clock);
        LocalDate today = LocalDate.ofInstant(site.clock.instant(), ZoneOffset.UTC);
        turns.keep(site.project("SUP"), TurnKind.URGENT, Days.one(today), Rota.of(Map.of(today, "anton")));
        site.team.limits = List.of(
                new Limit(Stream.URGENT, Optional.empty(), 3, Severity.WARN),
                new Limit(Stream.URGENT, Optional.of(site.status("Triage")), 3, Severity.WARN));
        AoPlaces places = new AoPlaces(site.counting, Stub.of(Counted.class).make(), Runnable::run, site.clock);
        WorkPanelContext panel = site.panel(
                site.team.offered(site.tasks, site.flows, site.offers, turns, turns),
                site.team.lines(site.streams, site.flow(), site.texts, places));
        Map<String, Object> given = Map.of("issue", issue("SUP-1"), "user", site.user("rita"));
        assertThat(panel.getContextMap(given)).containsEntry("sluiceOfferTo", "anton");

        int before = site.asked();
        panel.getContextMap(given);

        assertThat(site.asked() - before).isEqualTo(2);
    }

    @Test
    public void shouldAskNothingForTheTopOfAnyPage() {
        UrgentNowCondition top = new UrgentNowCondition(site.urgentProjects());
        int before = site.asked();

        assertThat(top.shouldDisplay(site.user("anton"), helper("OPS", "OPS-9")))
                .isTrue();
        assertThat(new StreamsProjectCondition(site.flows).shouldDisplay(site.user("anton"), helper("SUP", "SUP-2")))
                .isTrue();

        assertThat(site.asked() - before).isZero();
    }

    /** On each page of a project: nothing for its team, whether anything waits for the rest. */
    @Test
    public void shouldAskOnceForTheSidebarOfWhoIsFromElsewhere() {
        WaitingCondition waiting = new WaitingCondition(site.flows, site.shown());
        int before = site.asked();
        waiting.shouldDisplay(site.user("anton"), helper("SUP", "SUP-2"));
        assertThat(site.asked() - before).isZero();

        site.team.outsiders.add("anton");
        waiting.shouldDisplay(site.user("anton"), helper("SUP", "SUP-2"));

        assertThat(site.asked() - before).isEqualTo(1);
    }

    /** Everybody of the house may create tasks in the project. */
    @Test
    public void shouldOfferACallToTheTeamAlone() {
        UrgentNowCondition top = new UrgentNowCondition(site.urgentProjects());
        assertThat(top.shouldDisplay(site.user("rita"), helper("SUP", "SUP-2"))).isTrue();
        assertThat(site.urgentProjects().of("rita")).hasSize(1);

        site.team.outsiders.add("rita");

        assertThat(top.shouldDisplay(site.user("rita"), helper("SUP", "SUP-2"))).isFalse();
        assertThat(site.urgentProjects().of("rita")).isEmpty();
        assertThatThrownBy(() -> site.desk.urgentNow("rita", site.project("SUP"), CALL))
                .hasMessageContaining("sluice.work.not-team");
    }

    @Test
    public void shouldShowTurnsWhereSluiceIsSwitchedOnOrATeamHasEnteredThem() {
        Set<Long> entered = new HashSet<>();
        Turns turns = Stub.of(Turns.class)
                .answers("any", given -> entered.contains(given[0]))
                .make();
        TurnsShown shown = new TurnsShown(site.flows, turns);

        assertThat(shown.in(site.project("SUP"))).isTrue();
        assertThat(shown.in(site.project("OPS"))).isFalse();

        entered.add(site.project("OPS"));

        assertThat(shown.in(site.project("OPS"))).isTrue();
    }

    @Test
    public void shouldKnowOfAWorkflowAsSoonAsItIsSetUp() {
        Kept kept = new Kept();
        TeamFlows flows = new TeamFlows(kept, site.streams, site.clock);
        assertThat(flows.apply(site.project("SUP"))).isFalse();
        assertThat(flows.projects()).isEmpty();

        kept.flow = Optional.of(site.flow());
        kept.changes++;

        assertThat(flows.apply(site.project("SUP"))).isTrue();
        assertThat(flows.apply(site.project("OPS"))).isFalse();
        assertThat(flows.projects()).containsExactly(site.project("SUP"));
    }

    /** On a site that only wants figures each page of each user asks. */
    @Test
    public void shouldAskOnceASecondAtMostWhetherThereIsAWorkflow() {
        Kept kept = new Kept();
        TeamFlows flows = new TeamFlows(kept, site.streams, site.clock);
        flows.site();
        flows.site();
        assertThat(kept.asked).isEqualTo(1);

        // another node sets it up
        kept.flow = Optional.of(site.flow());
        assertThat(flows.site()).isEmpty();
        site.clock.set(site.clock.instant().plus(Lately.LAG));
        assertThat(flows.site()).isPresent();
        assertThat(kept.asked).isEqualTo(2);
    }

    /** What is remembered of the workflow, and how often that was asked. */
    private static final class Kept implements Flows {
        private Optional<Flow> flow = Optional.empty();
        private long changes;
        private int asked;

        @Override
        public Optional<Flow> site() {
            asked++;
            return flow;
        }

        @Override
        public long changes() {
            return changes;
        }
    }

    private Map<String, Object> panel(String key) {
        return site.panel().getContextMap(Map.of("issue", issue(key), "user", site.user("anton")));
    }

    private JiraHelper helper(String project, String issue) {
        return new JiraHelper(
                Stub.of(HttpServletRequest.class).make(), project(project), Map.of("issue", issue(issue)));
    }

    private Project project(String key) {
        return Objects.requireNonNull(site.jira.get(ProjectManager.class).getProjectObjByKey(key));
    }

    private Issue issue(String key) {
        return Objects.requireNonNull(site.jira.get(IssueManager.class).getIssueObject(key));
    }
}
