package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.streams.jira.WiredRules.refusal;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Pause;
import org.sluice.streams.domain.Said;
import org.sluice.streams.domain.Severity;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/**
 * Tests the rules that hear a reason: transition 11 takes tasks from status 3 to status 1, where somebody works on them, without a
 * screen, and transition 12 does so with one.
 */
public class ReasonsTest {

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, WiredRules.TABLES);

    private WiredRules rules;
    private CustomField why;

    @Before
    public void bringInTasks() {
        jira.bringIn(InventedExport.text(10));
        rules = new WiredRules(jira, clock);
        rules.makeStreamField();
        ProjectSettings settings = new ProjectSettings(
                true, "en", Optional.empty(), Set.of(), "", Map.of("1", Stage.IN_WORK), false, false);
        rules.ledger.apply(project(), settings, () -> {});
        why = jira.tracker.fields().add("Reason", "", FieldType.TEXT);
    }

    @Test
    public void shouldHearAReasonThatIsWrittenWithThisTransition() {
        store(1, "wrong stream");

        assertThat(reason(task(2), task(2), "")).isEqualTo("sluice.rule.reason.lacking Reason");
        assertThat(reason(saying(task(2), "  "), task(2), "")).isEqualTo("sluice.rule.reason.lacking Reason");
        assertThat(reason(saying(task(2), "a hospital waits"), task(2), "")).isEmpty();
        assertThat(reason(task(1), task(1), "")).isEqualTo("sluice.rule.reason.stale Reason");
        assertThat(reason(saying(task(1), "a hospital waits"), task(1), "")).isEmpty();
    }

    @Test
    public void shouldRefuseAChangeOfStreamThatIsNone() {
        put(1, rules.streamFields.site().orElseThrow().id(), Long.toString(option(Stream.PLANNED)));

        assertThat(reason(saying(rules.in(Stream.URGENT, task(1)), "a hospital waits"), task(1), "stream"))
                .isEmpty();
        assertThat(reason(rules.in(Stream.PLANNED, task(1)), task(1), "stream"))
                .isEqualTo("sluice.rule.reason.is-planned; sluice.rule.reason.lacking Reason");
        assertThat(reason(saying(task(2), "why not"), task(2), "stream")).isEqualTo("sluice.rule.reason.no-stream");
        assertThat(reason(saying(rules.in(Stream.PLANNED, task(2)), "late"), task(2), "stream"))
                .isEmpty();
    }

    @Test
    public void shouldLetPassAndSayWhereATaskHasNoSuchField() {
        jira.tracker.contexts().of(why).forEach(jira.tracker.contexts()::remove);
        limit(Severity.ASK);
        start(rules.in(Stream.PLANNED, task(1)), task(1), 11);

        assertThat(start(rules.in(Stream.PLANNED, task(2)), task(2), 11)).isEmpty();
        assertThat(reason(rules.in(Stream.PLANNED, task(3)), task(3), "")).isEmpty();
        assertThat(rules.said())
                .extracting(said -> said.kind() + " " + said.finding().key())
                .containsOnly(Said.Kind.FAULT + " sluice.rule.fault.field");
    }

    @Test
    public void shouldNameTheTransitionAtWhichAReasonCanBeGiven() {
        limit(Severity.ASK);
        assertThat(start(rules.in(Stream.PLANNED, task(1)), task(1), 11)).isEmpty();
        store(2, "the budget ends");
        MutableIssue second = rules.in(Stream.PLANNED, task(2));

        assertThat(start(second, task(2), 11)).startsWith("sluice.limit.planned.ask-by 1 Start with a reason");
        assertThat(start(second, task(2), 12)).isEqualTo("sluice.limit.planned.ask 1; sluice.rule.reason.stale Reason");
        assertThat(start(saying(second, "a visit tomorrow"), task(2), 12)).isEmpty();
        assertThat(rules.said())
                .extracting(said -> said.kind() + " " + said.finding().key())
                .containsExactly(Said.Kind.REMARK + " sluice.limit.planned.over");
    }

    @Test
    public void shouldOfferTheWayWithAReasonOnlyWhileALimitAsks() {
        MutableIssue second = rules.in(Stream.PLANNED, task(2));
        assertThat(offered(second)).isFalse();
        limit(Severity.ASK);
        assertThat(offered(second)).isFalse();

        start(rules.in(Stream.PLANNED, task(1)), task(1), 11);
        clock.set(clock.instant().plus(AoTeamLimits.LAG));
        assertThat(offered(second)).isTrue();
        assertThat(offered(rules.in(Stream.URGENT, task(3)))).isFalse();
        assertThat(offered(task(4))).isFalse();

        limit(Severity.STOP);
        assertThat(offered(second)).isFalse();
    }

    @Test
    public void shouldAskTheTablesNothingWhenTheTaskIsLookedAtAgain() {
        limit(Severity.ASK);
        MutableIssue planned = rules.in(Stream.PLANNED, task(1));
        offered(planned);
        long before = jira.database.statements().executed();

        offered(planned);
        offered(planned);

        assertThat(jira.database.statements().executed() - before).isZero();
    }

    @Test
    public void shouldSayThatSluiceIsPausedAndAskForNothing() {
        limit(Severity.ASK);
        rules.places.settle(project(), 4711, Set.of("PLANNED"));
        MutableIssue planned = rules.in(Stream.PLANNED, task(1));
        assertThat(rules.lines.asks(planned, "1")).isTrue();
        assertThat(rules.lines.told(planned)).isEmpty();

        rules.paused.pause(project(), Optional.of(new Pause("ada", clock.instant())));

        assertThat(rules.lines.asks(planned, "1")).isFalse();
        assertThat(rules.lines.told(planned)).containsExactly("sluice.pausing.paused.team");
    }

    @Test
    public void shouldSayWhatLiesAboveALimitAndNothingBelow() {
        put(7, rules.streamFields.site().orElseThrow().id(), Long.toString(option(Stream.PLANNED)));
        limit(Severity.WARN);
        assertThat(rules.lines.over(task(7))).isEmpty();

        rules.places.settle(project(), 4711, Set.of("PLANNED"));
        assertThat(rules.lines.over(task(7))).containsExactly("sluice.limit.planned.line 2 1");
        assertThat(rules.lines.over(task(1))).isEmpty();
    }

    private boolean offered(MutableIssue issue) {
        return new LimitFullCondition(rules.guard, rules.lines)
                .passesCondition(Map.of("issue", issue), Map.of("status", "1"), WiredRules.NOTHING);
    }

    private String reason(MutableIssue issue, MutableIssue before, String of) {
        return refusal(() -> new ReasonValidator(rules.guard, rules.streams, rules.fields)
                .validate(
                        Map.of("issue", issue, "originalissueobject", before),
                        Map.of("field", why.fieldId(), "of", of),
                        WiredRules.NOTHING));
    }

    private String start(MutableIssue issue, MutableIssue before, int action) {
        Map<String, Object> vars = new HashMap<>(
                Map.of("issue", issue, "originalissueobject", before, "descriptor", workflow(), "actionId", action));
        return refusal(
                () -> new WorkLimitValidator(rules.guard, rules.limits, rules.places, rules.standings, rules.fields)
                        .validate(vars, Map.of("reason", why.fieldId()), WiredRules.NOTHING));
    }

    private void limit(Severity severity) {
        rules.limits.change(project(), new Limits(List.of(new Limit(Stream.PLANNED, Optional.empty(), 1, severity))));
    }

    private MutableIssue saying(MutableIssue issue, String text) {
        issue.setCustomFieldValue(jira.get(CustomFieldManager.class).getCustomFieldObject(why.fieldId()), text);
        return issue;
    }

    private void store(int number, String text) {
        put(number, why.fieldId(), text);
    }

    private void put(int number, String field, String value) {
        jira.operations
                .edit()
                .store(
                        Optional.of("sailor-1"),
                        jira.tracker.issues().byKey("LAKE-" + number).orElseThrow(),
                        Map.of(field, Content.of(value)),
                        Happenings.UPDATED,
                        false);
    }

    private long option(Stream stream) {
        StreamField field = rules.streamFields.site().orElseThrow();
        return stream == Stream.URGENT ? field.urgent() : field.planned();
    }

    private MutableIssue task(int number) {
        return jira.get(IssueManager.class).getIssueObject("LAKE-" + number);
    }

    private long project() {
        return task(1).getProjectId();
    }

    private static WorkflowDescriptor workflow() {
        return WorkflowXml.read(
                """
                <workflow><initial-actions><action id="1" name="Create"><results>
                <unconditional-result old-status="null" status="open" step="1"/></results></action></initial-actions>
                <steps><step id="1" name="Waiting"><meta name="jira.status.id">3</meta><actions>
                <action id="11" name="Start"><validators><validator type="class">
                <arg name="class.name">org.sluice.streams.jira.WorkLimitValidator</arg></validator></validators><results>
                <unconditional-result old-status="null" status="open" step="2"/></results></action>
                <action id="12" name="Start with a reason" view="fieldscreen"><validators><validator type="class">
                <arg name="class.name">org.sluice.streams.jira.WorkLimitValidator</arg></validator></validators><results>
                <unconditional-result old-status="null" status="open" step="2"/></results></action>
                </actions></step>
                <step id="2" name="Work"><meta name="jira.status.id">1</meta></step></steps></workflow>
                """);
    }
}
