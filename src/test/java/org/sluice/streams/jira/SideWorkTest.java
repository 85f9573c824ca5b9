package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.opensymphony.workflow.WorkflowContext;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.testing.Stub;
import org.sluice.work.rules.Pause;
import org.sluice.work.rules.Said;
import org.sluice.work.rules.jira.AoPausedRules;
import org.sluice.work.rules.jira.AoRuleLog;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleForm;
import org.sluice.work.rules.jira.RuleScreens;
import org.sluice.work.rules.jira.TaskStreams;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** Tests the post-functions that do something beside their transition, which leads a task of {@link WorkSite} to <em>Waiting</em>. */
public class SideWorkTest {

    @Rule
    public final WorkSite site = new WorkSite();

    private AoRuleLog log;
    private AoPausedRules paused;
    private OfferRows offered;
    private LateOffers late;
    private TaskStreams streams;
    private Guard guard;

    @Before
    public void wire() {
        log = new AoRuleLog(site.ao(), site.clerk::add);
        paused = site.rules;
        offered = new OfferRows(site.ao());
        late = new LateOffers(offered, site.tasks, site.jira.get(ChangeHistoryManager.class));
        streams = new TaskStreams(site.streams, site.jira.get(CustomFieldManager.class), site.clock);
        guard = new Guard(streams, paused, log, new RuleScreens(site.jira.parts()), site.texts, site.clock);
    }

    @Test
    public void shouldPauseWhatElseThePersonHasPlannedOnceTheTransitionWasMade() {
        pausePlanned("SUP-5");
        site.put("SUP-5", IssueFields.STATUS, site.status("Waiting"));
        assertThat(site.statusOf("SUP-2")).isEqualTo("Working");

        later();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Left");
        assertThat(site.statusOf("SUP-3")).isEqualTo("Left");
        assertThat(site.statusOf("SUP-4")).isEqualTo("Working");
        assertThat(site.statusOf("OPS-9")).isEqualTo("Working");
    }

    @Test
    public void shouldAskNoTableInTheTransitionAndLeaveItToItsEvent() {
        assertThat(site.rules.in(site.project("SUP"))).isFalse();
        assertThat(site.flows.apply(site.project("SUP"))).isTrue();
        int asked = site.asked();

        pausePlanned("SUP-5");

        assertThat(site.asked()).isEqualTo(asked);
        assertThat(site.moved.next()).isEmpty();
        site.put("SUP-5", IssueFields.STATUS, site.status("Waiting"));
        assertThat(site.moved.due(0, site.clock.instant())).singleElement().satisfies(row -> assertThat(row.byRule())
                .isTrue());
        site.clerk.forEach(Runnable::run);
        assertThat(site.moved.due(0, site.clock.instant().plus(Duration.ofDays(1))))
                .hasSize(1);
    }

    @Test
    public void shouldWriteDownByItselfWhatNoEventHasTaken() {
        site.put("SUP-5", IssueFields.STATUS, site.status("Waiting"));
        later();
        pausePlanned("SUP-5");

        site.clerk.forEach(Runnable::run);
        assertThat(site.statusOf("SUP-2")).isEqualTo("Working");
        later();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Left");
    }

    @Test
    public void shouldPauseNothingWhenTheTransitionWasNotMade() {
        pausePlanned("SUP-5");

        site.put("SUP-5", IssueFields.SUMMARY, "Another title");
        site.clerk.forEach(Runnable::run);
        later();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Working");
        assertThat(site.moved.next()).isEmpty();
    }

    /** Where the clerk had too much to do, what was asked for is left over until the next event. */
    @Test
    public void shouldPauseNothingByWhatWasAskedForLongBefore() {
        pausePlanned("SUP-5");
        site.clock.set(site.clock.instant().plus(LaterWork.IN_TIME));

        site.put("SUP-5", IssueFields.STATUS, site.status("Waiting"));
        later();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Working");
    }

    @Test
    public void shouldLeaveAnUrgentTaskToSluiceThatStartsIt() {
        StartPlan plan = StartPlan.NOTHING_SAID;
        site.deeds.starting(site.issue("SUP-1").id(), plan, () -> pressed("SUP-1"));
        site.deeds.pausing(site.issue("SUP-5").id(), () -> pressed("SUP-5"));

        assertThat(site.moved.due(0, site.clock.instant().plus(Duration.ofDays(1))))
                .extracting(Moved::byRule)
                .containsExactly(false, false);
    }

    @Test
    public void shouldPauseForAPlannedTaskThatSluiceStartsWhatIsNotKept() {
        long kept = site.issue("SUP-3").id();
        StartPlan plan = new StartPlan(Set.of(kept), Map.of());

        site.deeds.starting(site.issue("SUP-5").id(), plan, () -> pressed("SUP-5"));
        site.moved.doneByPlan(site.issue("SUP-5").id());
        site.asking.startEnded(site.issue("SUP-5").id(), Set.of());
        later();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Left");
        assertThat(site.statusOf("SUP-3")).isEqualTo("Working");
    }

    /** The start itself pauses still, one by one, and each takes its time. */
    @Test
    public void shouldNotPauseByARuleWhileAStartIsAtIt() {
        long task = site.issue("SUP-5").id();
        site.deeds.starting(task, StartPlan.NOTHING_SAID, () -> pressed("SUP-5"));
        later();
        assertThat(site.statusOf("SUP-2")).isEqualTo("Working");

        site.asking.startEnded(task, Set.of(site.issue("SUP-2").id()));
        site.scheduler.runAll();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Working");
        assertThat(site.statusOf("SUP-3")).isEqualTo("Left");
    }

    /** The rule stands below Jira's function that tells of the event, so nothing is written down yet. */
    @Test
    public void shouldLeaveAloneWhatWasRefusedBeforeItIsWrittenDown() {
        long task = site.issue("SUP-5").id();
        site.put("SUP-5", IssueFields.STATUS, site.status("Waiting"));
        later();
        site.deeds.starting(task, StartPlan.NOTHING_SAID, () -> {
            pausePlanned("SUP-5");
            return task;
        });

        site.asking.startEnded(task, Set.of(site.issue("SUP-2").id()));
        site.clerk.forEach(Runnable::run);
        later();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Working");
        assertThat(site.statusOf("SUP-3")).isEqualTo("Left");
    }

    @Test
    public void shouldDoNothingForATaskThatIsBeingCreated() {
        Issue unborn = Stub.of(Issue.class)
                .gives("getId", null)
                .gives("getProjectId", site.project("SUP"))
                .make();
        Map<String, Object> vars = new HashMap<>(vars("SUP-1"));
        vars.put("issue", unborn);

        pausePlanned(vars);
        new OfferFunction(guard, streams, late, Runnable::run, site.clock).execute(vars, Map.of(), WiredRules.NOTHING);

        assertThat(log.latest(Optional.empty(), 9)).isEmpty();
        assertThat(offered.projects()).isEmpty();
    }

    @Test
    public void shouldDoNothingInAProjectThatIsNotSwitchedOn() {
        pausePlanned("OPS-9");

        assertThat(site.clerk).isEmpty();
        assertThat(log.latest(Optional.empty(), 9)).isEmpty();
    }

    @Test
    public void shouldOfferAnUrgentTaskAndAssignNobody() {
        offer("SUP-1");
        offer("SUP-2");

        assertThat(offered.since(site.issue("SUP-1").id())).contains(site.clock.instant());
        assertThat(offered.since(site.issue("SUP-2").id())).isEmpty();
        assertThat(task("SUP-1").getAssignee()).isNull();

        site.clock.set(site.clock.instant().plus(Duration.ofMinutes(20)));
        offer("SUP-1");
        assertThat(offered.since(site.issue("SUP-1").id())).contains(site.clock.instant());
        assertThat(offered.projects()).containsExactly(site.project("SUP"));

        offered.night(site.clock.instant().plus(Duration.ofDays(31)));
        assertThat(offered.projects()).isEmpty();
        offer("SUP-1");
        offered.forget(site.project("SUP"));
        assertThat(offered.since(site.issue("SUP-1").id())).isEmpty();
    }

    /** The clerk had much to do, and what follows a start has come and gone. */
    @Test
    public void shouldNotOfferWhatWasBegunBeforeTheOfferIsWritten() {
        offer("SUP-1", site.clerk::add);
        site.put("SUP-1", IssueFields.STATUS, site.status("Working"));
        later();

        site.clerk.forEach(Runnable::run);

        assertThat(offered.projects()).isEmpty();
    }

    @Test
    public void shouldTakeAnOfferAwayWhoseTaskIsBegunWhileItIsWritten() {
        OfferRows slow = new OfferRows((ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, given) -> {
                    Object done = method.invoke(site.ao(), given);
                    if (method.getName().equals("executeInTransaction")) {
                        site.put("SUP-1", IssueFields.STATUS, site.status("Working"));
                    }
                    return done;
                }));
        late = new LateOffers(slow, site.tasks, site.jira.get(ChangeHistoryManager.class));

        offer("SUP-1");

        assertThat(offered.projects()).isEmpty();
    }

    @Test
    public void shouldOfferWhatIsWrittenBeforeItsTransitionIsStored() {
        long urgent = site.streams.site().orElseThrow().urgent();
        site.put("SUP-8", site.stream.fieldId(), Long.toString(urgent));

        offer("SUP-8");

        assertThat(offered.since(site.issue("SUP-8").id())).contains(site.clock.instant());
    }

    @Test
    public void shouldHoldNoTransitionBackAndSaySoWhenTheTablesFail() {
        site.breakTables(true);
        pausePlanned("SUP-1");
        pausePlanned("SUP-2");
        site.breakTables(false);

        assertThat(log.latest(Optional.empty(), 9))
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.error()).isPresent())
                .extracting(said -> said.finding().key())
                .containsOnly("sluice.rule.fault.aside");
    }

    @Test
    public void shouldOnlyNoteItWhileSluiceIsPaused() {
        paused.pause(site.project("SUP"), Optional.of(new Pause("ada", site.clock.instant())));

        pausePlanned("SUP-5");
        offer("SUP-1");

        assertThat(site.moved.next()).isEmpty();
        assertThat(offered.projects()).isEmpty();
        assertThat(log.latest(Optional.empty(), 9))
                .extracting(said -> said.kind() + " " + said.finding().key())
                .containsExactlyInAnyOrder(
                        Said.Kind.PAUSED + " sluice.rule.pause-planned.view",
                        Said.Kind.PAUSED + " sluice.rule.offer.view");
    }

    @Test
    public void shouldSayInTheRuleListWhatTheyDo() {
        PausePlannedFunctionFactory pausing = new PausePlannedFunctionFactory(site.texts);
        OfferFunctionFactory offering = new OfferFunctionFactory(site.texts);

        assertThat(pausing.sentence(Map.of())).endsWith(".view");
        assertThat(offering.sentence(Map.of())).endsWith(".view");
        for (RuleForm form : List.of(pausing, offering)) {
            assertThat(form.getDescriptorParams(new HashMap<>(Map.of("skip", new String[] {"mail"}))))
                    .isEqualTo(Map.of("skip", "mail"));
        }
    }

    private String pressed(String key) {
        pausePlanned(key);
        site.put(key, IssueFields.STATUS, site.status("Waiting"));
        return key;
    }

    private void pausePlanned(String key) {
        pausePlanned(vars(key));
    }

    private void pausePlanned(Map<String, Object> vars) {
        new PausePlannedFunction(guard, streams, site.flows, site.asking, site.deeds)
                .execute(vars, Map.of(), WiredRules.NOTHING);
    }

    private void offer(String key) {
        offer(key, Runnable::run);
    }

    private void offer(String key, Executor clerk) {
        new OfferFunction(guard, streams, late, clerk, site.clock).execute(vars(key), Map.of(), WiredRules.NOTHING);
    }

    private Map<String, Object> vars(String key) {
        return Map.of(
                "issue",
                task(key),
                "context",
                Stub.of(WorkflowContext.class).gives("getCaller", "anton").make(),
                "actionId",
                11,
                "descriptor",
                WorkflowXml.read(
                        """
                        <workflow><initial-actions><action id="1" name="Create"><results>
                        <unconditional-result old-status="null" status="open" step="1"/></results></action></initial-actions>
                        <steps><step id="1" name="All"><meta name="jira.status.id">%s</meta><actions><action id="11" name="Wait"><results>
                        <unconditional-result old-status="null" status="open" step="1"/></results></action></actions></step></steps>
                        </workflow>
                        """
                                .formatted(site.flow()
                                        .status(FlowStatus.WAITING_FOR_OTHERS)
                                        .orElseThrow())));
    }

    private Issue task(String key) {
        return site.jira.get(IssueManager.class).getIssueObject(key);
    }

    private void later() {
        site.clock.set(site.clock.instant().plus(Duration.ofSeconds(5)));
        site.scheduler.runAll();
    }
}
