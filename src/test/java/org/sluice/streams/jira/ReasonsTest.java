package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.streams.jira.WiredRules.refusal;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Severity;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.work.rules.Pause;
import org.sluice.work.rules.Said;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

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
        rules.workInStatus1();
        why = jira.tracker.fields().add("Reason", "", FieldType.TEXT);
    }

    @Test
    public void shouldHearAReasonThatIsWrittenWithThisTransition() {
        store(1, "wrong stream");

        assertThat(reason(rules.task(2), rules.task(2), "")).isEqualTo("sluice.rule.reason.lacking Reason");
        assertThat(reason(saying(rules.task(2), "  "), rules.task(2), ""))
                .isEqualTo("sluice.rule.reason.lacking Reason");
        assertThat(reason(saying(rules.task(2), "a hospital waits"), rules.task(2), ""))
                .isEmpty();
        assertThat(reason(rules.task(1), rules.task(1), "")).isEqualTo("sluice.rule.reason.stale Reason");
        assertThat(reason(saying(rules.task(1), "a hospital waits"), rules.task(1), ""))
                .isEmpty();
    }

    @Test
    public void shouldRefuseAChangeOfStreamThatIsNone() {
        rules.put(1, rules.field().id(), Long.toString(option(Stream.PLANNED)));

        assertThat(reason(saying(rules.in(Stream.URGENT, rules.task(1)), "a hospital waits"), rules.task(1), "stream"))
                .isEmpty();
        assertThat(reason(rules.in(Stream.PLANNED, rules.task(1)), rules.task(1), "stream"))
                .isEqualTo("sluice.rule.reason.is-planned; sluice.rule.reason.lacking Reason");
        assertThat(reason(saying(rules.task(2), "why not"), rules.task(2), "stream"))
                .isEqualTo("sluice.rule.reason.no-stream");
        assertThat(reason(saying(rules.in(Stream.PLANNED, rules.task(2)), "late"), rules.task(2), "stream"))
                .isEmpty();
    }

    @Test
    public void shouldLetPassAndSayWhereATaskHasNoSuchField() {
        jira.tracker.contexts().of(why).forEach(jira.tracker.contexts()::remove);
        rules.limit(Severity.ASK);
        start(rules.in(Stream.PLANNED, rules.task(1)), rules.task(1), 11);

        assertThat(start(rules.in(Stream.PLANNED, rules.task(2)), rules.task(2), 11))
                .isEmpty();
        assertThat(reason(rules.in(Stream.PLANNED, rules.task(3)), rules.task(3), ""))
                .isEmpty();
        assertThat(rules.said())
                .extracting(said -> said.kind() + " " + said.finding().key())
                .containsOnly(Said.Kind.FAULT + " sluice.rule.fault.field");
    }

    @Test
    public void shouldNameTheTransitionAtWhichAReasonCanBeGiven() {
        rules.limit(Severity.ASK);
        assertThat(start(rules.in(Stream.PLANNED, rules.task(1)), rules.task(1), 11))
                .isEmpty();
        store(2, "the budget ends");
        MutableIssue second = rules.in(Stream.PLANNED, rules.task(2));

        assertThat(start(second, rules.task(2), 11)).startsWith("sluice.limit.planned.ask-by 1 Start with a reason");
        assertThat(start(second, rules.task(2), 12))
                .isEqualTo("sluice.limit.planned.ask 1; sluice.rule.reason.stale Reason");
        assertThat(start(saying(second, "a visit tomorrow"), rules.task(2), 12)).isEmpty();
        assertThat(rules.said())
                .extracting(said -> said.kind() + " " + said.finding().key())
                .containsExactly(Said.Kind.REMARK + " sluice.limit.planned.over");
    }

    @Test
    public void shouldOfferTheWayWithAReasonOnlyWhileALimitAsks() {
        MutableIssue second = rules.in(Stream.PLANNED, rules.task(2));
        assertThat(offered(second)).isFalse();
        rules.limit(Severity.ASK);
        assertThat(offered(second)).isFalse();

        start(rules.in(Stream.PLANNED, rules.task(1)), rules.task(1), 11);
        clock.set(clock.instant().plus(Lately.LAG));
        assertThat(offered(second)).isTrue();
        assertThat(offered(rules.in(Stream.URGENT, rules.task(3)))).isFalse();
        assertThat(offered(rules.task(4))).isFalse();

        rules.limit(Severity.STOP);
        assertThat(offered(second)).isFalse();
    }

    @Test
    public void shouldAskTheTablesNothingWhenTheTaskIsLookedAtAgain() {
        rules.limit(Severity.ASK);
        MutableIssue planned = rules.in(Stream.PLANNED, rules.task(1));
        offered(planned);
        long before = jira.database.statements().executed();

        offered(planned);
        offered(planned);

        assertThat(jira.database.statements().executed() - before).isZero();
    }

    @Test
    public void shouldSayThatSluiceIsPausedAndAskForNothing() {
        rules.limit(Severity.ASK);
        rules.places.settle(rules.project(), 4711, Set.of("PLANNED"));
        MutableIssue planned = rules.in(Stream.PLANNED, rules.task(1));
        assertThat(rules.lines.asks(planned, "1", Optional.empty())).isTrue();
        assertThat(rules.lines.told(planned)).isEmpty();

        rules.paused.pause(rules.project(), Optional.of(new Pause("ada", clock.instant())));

        assertThat(rules.lines.asks(planned, "1", Optional.empty())).isFalse();
        assertThat(rules.lines.told(planned)).containsExactly("sluice.pausing.paused.team");
    }

    @Test
    public void shouldSayWhatLiesAboveALimitAndNothingBelow() {
        rules.put(7, rules.field().id(), Long.toString(option(Stream.PLANNED)));
        rules.limit(Severity.WARN);
        assertThat(rules.lines.over(rules.task(7))).isEmpty();

        rules.places.settle(rules.project(), 4711, Set.of("PLANNED"));
        assertThat(rules.lines.over(rules.task(7))).containsExactly("sluice.limit.planned.line 2 1");
        assertThat(rules.lines.over(rules.task(1))).isEmpty();
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
        Map<String, Object> vars = new HashMap<>(Map.of(
                "issue",
                issue,
                "originalissueobject",
                before,
                "descriptor",
                WiredRules.workflow(),
                "actionId",
                action));
        return refusal(() -> new WorkLimitValidator(
                        rules.guard, rules.limits, rules.places, rules.streams, rules.standings, rules.fields)
                .validate(vars, Map.of("reason", why.fieldId()), WiredRules.NOTHING));
    }

    private MutableIssue saying(MutableIssue issue, String text) {
        issue.setCustomFieldValue(jira.get(CustomFieldManager.class).getCustomFieldObject(why.fieldId()), text);
        return issue;
    }

    private void store(int number, String text) {
        rules.put(number, why.fieldId(), text);
    }

    private long option(Stream stream) {
        StreamField field = rules.field();
        return stream == Stream.URGENT ? field.urgent() : field.planned();
    }
}
