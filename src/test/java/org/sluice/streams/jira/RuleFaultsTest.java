package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.streams.jira.WiredRules.NOTHING;
import static org.sluice.streams.jira.WiredRules.refusal;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Pause;
import org.sluice.streams.domain.Said;
import org.sluice.streams.domain.Severity;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.work.Stream;
import org.sluice.workbench.testing.EmptyDatabase;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/**
 * Tests each rule with tables that fail: an urgent task passes, a planned one is refused with a number, and what is beside a transition
 * holds neither back. <em>Pause my planned work</em> is in {@link SideWorkTest}.
 */
public class RuleFaultsTest {

    private static final String PASSED = "";
    private static final String REFUSED = "sluice.rule.fault";
    private static final String HIDDEN = "hidden";

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, WiredRules.TABLES);

    private final AtomicInteger asked = new AtomicInteger();
    private WiredRules rules;
    private UrgentToday today;
    private String field;

    @Before
    public void bringInTasks() {
        jira.bringIn(InventedExport.text(10));
        rules = new WiredRules(jira, clock);
        rules.makeStreamField();
        rules.ledger.apply(
                project(),
                new ProjectSettings(
                        true, "en", Optional.empty(), Set.of(), "", Map.of("1", Stage.IN_WORK), false, false),
                () -> {});
        rules.limits.change(
                project(), new Limits(List.of(new Limit(Stream.PLANNED, Optional.empty(), 1, Severity.ASK))));
        field = jira.tracker
                .fields()
                .add("Urgent grounds", "", FieldType.CHECKBOXES)
                .fieldId();
        WhoseTurn turns = Stub.of(WhoseTurn.class)
                .answers("onUrgent", given -> {
                    asked.incrementAndGet();
                    return Optional.of("sailor-1");
                })
                .make();
        today = new UrgentToday(rules.breakable(WhoseTurn.class, turns), clock);
    }

    @Test
    public void shouldLetUrgentPassAndRefusePlannedInEachRuleWhenNothingCanBeRead() {
        Map<String, Outcome> expected = new LinkedHashMap<>();
        expected.put("stream-condition", new Outcome(PASSED, HIDDEN));
        expected.put("urgent-turn-condition", new Outcome(PASSED, HIDDEN));
        expected.put("limit-full-condition", new Outcome(PASSED, HIDDEN));
        expected.put("work-limit-validator", new Outcome(PASSED, REFUSED));
        expected.put("grounds-validator", new Outcome(PASSED, REFUSED));
        expected.put("reason-validator", new Outcome(PASSED, REFUSED));
        expected.put("set-stream-function", new Outcome(PASSED, REFUSED));
        expected.put("offer-urgent-function", new Outcome(PASSED, PASSED));
        MutableIssue urgent = rules.in(Stream.URGENT, task(2));
        MutableIssue planned = rules.in(Stream.PLANNED, task(1));
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        rules.databaseFails(true);

        assertThat(outcomes(urgent, planned)).isEqualTo(expected);

        rules.databaseFails(false);
        assertThat(rules.streams.of(planned)).contains(Stream.PLANNED);
        assertThat(rules.places.held(project(), "PLANNED")).isZero();
        // a condition is asked all the time, so one fault a minute tells of it
        assertThat(rules.said())
                .hasSize(13)
                .allSatisfy(said -> assertThat(said.kind()).isEqualTo(Said.Kind.FAULT))
                .allSatisfy(said -> assertThat(said.error()).isPresent());
    }

    /** Nobody has asked before whether it is. */
    @Test
    public void shouldLetPlannedPassOnceSluiceIsPausedThoughARuleFails() {
        MutableIssue planned = rules.in(Stream.PLANNED, task(1));
        field = "customfield_99999";
        assertThat(grounds(rules.in(Stream.URGENT, task(2)))).isEqualTo(PASSED);
        assertThat(reason(planned)).isEqualTo(REFUSED);

        rules.paused.pause(project(), Optional.of(new Pause("ada", clock.instant())));

        assertThat(reason(planned)).isEqualTo(PASSED);
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        rules.databaseFails(true);
        assertThat(reason(planned)).isEqualTo(PASSED);
    }

    @Test
    public void shouldLeaveNothingHalfDoneWhenNothingCanBeWritten() {
        MutableIssue urgent = rules.in(Stream.URGENT, task(2));
        MutableIssue planned = rules.in(Stream.PLANNED, task(1));
        rules.writingFails();

        Map<String, Outcome> outcomes = outcomes(urgent, planned);

        assertThat(outcomes).containsEntry("work-limit-validator", new Outcome(PASSED, REFUSED));
        assertThat(outcomes).containsEntry("offer-urgent-function", new Outcome(PASSED, PASSED));
        assertThat(outcomes).containsEntry("set-stream-function", new Outcome(PASSED, PASSED));
        rules.databaseFails(false);
        assertThat(rules.places.held(project(), "PLANNED")).isZero();
        assertThat(rules.offered.projects()).isEmpty();
    }

    @Test
    public void shouldAskTheTablesNothingWhenATaskIsLookedAtAgain() {
        MutableIssue planned = rules.in(Stream.PLANNED, task(1));
        outcome(stream(), planned, "stream", "planned");
        outcome(turn(), planned, "role", "");
        outcome(full(), planned, "status", "1");
        long before = jira.database.statements().executed();

        outcome(stream(), planned, "stream", "planned");
        outcome(turn(), planned, "role", "");
        outcome(full(), planned, "status", "1");

        assertThat(jira.database.statements().executed() - before).isZero();
        assertThat(asked).hasValue(1);
    }

    /** Nobody has looked at a task for a while. */
    @Test
    public void shouldAskByOneIndexedReadEachWhenATaskIsLookedAt() {
        MutableIssue planned = rules.in(Stream.PLANNED, task(1));
        outcome(stream(), planned, "stream", "planned");
        clock.set(clock.instant().plus(AoTeamLimits.LAG.multipliedBy(9)));

        assertThat(statements(() -> outcome(stream(), planned, "stream", "planned")))
                .isZero();
        assertThat(statements(() -> outcome(stream(), planned, "stream", "urgent")))
                .isEqualTo(1);
        assertThat(statements(() -> outcome(turn(), planned, "role", ""))).isZero();
        assertThat(asked).hasValue(1);
        rules.limits.change(
                project(), new Limits(List.of(new Limit(Stream.PLANNED, Optional.empty(), 1, Severity.STOP))));
        assertThat(statements(() -> outcome(full(), planned, "status", "1"))).isEqualTo(1);
    }

    /** Whoever makes a transition waits for no more than the place under each limit: who holds which, and the row. */
    @Test
    public void shouldAskInATransitionForThePlaceAlone() {
        MutableIssue planned = rules.in(Stream.PLANNED, task(1));
        MutableIssue urgent = rules.in(Stream.URGENT, task(2));
        outcomes(urgent, planned);
        rules.places.settle(project(), planned.getId(), Set.of());
        List<Runnable> later = new ArrayList<>();
        OfferFunction offer = new OfferFunction(rules.guard, rules.streams, rules.late, later::add, clock);

        // on PostgreSQL Active Objects draws the number of a row before it writes it
        assertThat(statements(() -> limit(planned))).isEqualTo(EmptyDatabase.onPostgreSql() ? 3 : 2);
        assertThat(statements(() -> limit(urgent))).isZero();
        // what the task holds in the field is Jira's own to read
        assertThat(statements(() -> reason(planned))).isLessThanOrEqualTo(1);
        assertThat(statements(() -> grounds(planned))).isZero();
        assertThat(statements(() -> offer.execute(vars(urgent), Map.of(), NOTHING)))
                .isZero();
        assertThat(later).hasSize(1);
    }

    private long statements(Runnable look) {
        long before = jira.database.statements().executed();
        look.run();
        return jira.database.statements().executed() - before;
    }

    private Map<String, Outcome> outcomes(MutableIssue urgent, MutableIssue planned) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        outcomes.put(
                "stream-condition",
                new Outcome(outcome(stream(), urgent, "stream", "none"), outcome(stream(), planned, "stream", "none")));
        outcomes.put(
                "urgent-turn-condition",
                new Outcome(outcome(turn(), urgent, "role", ""), outcome(turn(), planned, "role", "")));
        outcomes.put(
                "limit-full-condition",
                new Outcome(outcome(full(), urgent, "status", "1"), outcome(full(), planned, "status", "1")));
        outcomes.put("work-limit-validator", new Outcome(limit(urgent), limit(planned)));
        outcomes.put("grounds-validator", new Outcome(grounds(urgent), grounds(planned)));
        outcomes.put("reason-validator", new Outcome(reason(urgent), reason(planned)));
        outcomes.put("set-stream-function", new Outcome(set(urgent, "urgent"), set(planned, "planned")));
        outcomes.put("offer-urgent-function", new Outcome(offer(urgent), offer(planned)));
        return outcomes;
    }

    private Condition stream() {
        return new StreamCondition(rules.guard, rules.streams);
    }

    private Condition turn() {
        return new UrgentTurnCondition(
                rules.guard, today, jira.get(UserManager.class), jira.get(ProjectManager.class), jira.parts(), clock);
    }

    private Condition full() {
        return new LimitFullCondition(rules.guard, rules.lines);
    }

    private String outcome(Condition condition, MutableIssue issue, String argument, String value) {
        try {
            return condition.passesCondition(vars(issue), Map.of(argument, value), NOTHING) ? PASSED : HIDDEN;
        } catch (WorkflowException e) {
            throw new IllegalStateException("a condition does not throw", e);
        }
    }

    private String limit(MutableIssue issue) {
        return told(() -> new WorkLimitValidator(rules.guard, rules.limits, rules.places, rules.standings, rules.fields)
                .validate(vars(issue), Map.of("reason", "comment"), NOTHING));
    }

    private String grounds(MutableIssue issue) {
        return told(() -> new GroundsValidator(rules.guard, rules.streams, rules.fields, rules.grounds)
                .validate(vars(issue), Map.of("field", field), NOTHING));
    }

    private String reason(MutableIssue issue) {
        return told(() -> new ReasonValidator(rules.guard, rules.streams, rules.fields)
                .validate(vars(issue), Map.of("of", "stream", "field", field), NOTHING));
    }

    private String set(MutableIssue issue, String to) {
        return told(() -> new SetStreamFunction(rules.guard, rules.streams, jira.parts())
                .execute(vars(issue), Map.of("stream", to), NOTHING));
    }

    private String offer(MutableIssue issue) {
        return told(() -> new OfferFunction(rules.guard, rules.streams, rules.late, Runnable::run, clock)
                .execute(vars(issue), Map.of(), NOTHING));
    }

    /** What was refused, without the number of the fault. */
    private static String told(WiredRules.Checking rule) {
        return refusal(rule).split(" ", 2)[0];
    }

    private Map<String, Object> vars(MutableIssue issue) {
        return Map.of(
                "issue",
                issue,
                "actionId",
                11,
                "descriptor",
                WorkflowXml.read(
                        """
                        <workflow><initial-actions><action id="1" name="Create"><results>
                        <unconditional-result old-status="null" status="open" step="1"/></results></action></initial-actions>
                        <steps><step id="1" name="Wait"><meta name="jira.status.id">3</meta><actions><action id="11" name="Start"><results>
                        <unconditional-result old-status="null" status="open" step="2"/></results></action></actions></step>
                        <step id="2" name="Work"><meta name="jira.status.id">1</meta></step></steps></workflow>
                        """),
                "context",
                Stub.of(WorkflowContext.class).gives("getCaller", "sailor-2").make());
    }

    private MutableIssue task(int number) {
        return jira.get(IssueManager.class).getIssueObject("LAKE-" + number);
    }

    private long project() {
        return task(1).getProjectId();
    }

    /** What becomes of an urgent and of a planned task. */
    private record Outcome(String urgent, String planned) {}
}
