package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.streams.jira.CalledRules.HIDDEN;
import static org.sluice.streams.jira.CalledRules.PASSED;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.MutableIssue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.jira.CalledRules.Outcome;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.Stream;
import org.sluice.work.rules.Pause;
import org.sluice.work.rules.Said;

/**
 * Tests each rule with tables that fail: an urgent task passes, a planned one is refused with a number, and what is beside a transition
 * holds neither back.
 */
public class RuleFaultsTest {

    private static final String REFUSED = "sluice.rule.fault";

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, WiredRules.TABLES);

    private CalledRules calls;

    @Before
    public void bringInTasks() {
        calls = new CalledRules(jira, clock);
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
        MutableIssue urgent = calls.rules.in(Stream.URGENT, calls.task(2));
        MutableIssue planned = calls.rules.in(Stream.PLANNED, calls.task(1));
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        calls.rules.databaseFails(true);

        assertThat(calls.outcomes(urgent, planned)).isEqualTo(expected);

        calls.rules.databaseFails(false);
        assertThat(calls.rules.streams.of(planned)).contains(Stream.PLANNED);
        assertThat(calls.rules.places.held(calls.project(), "PLANNED")).isZero();
        // a condition is asked all the time, so one fault a minute tells of it
        assertThat(calls.rules.said())
                .hasSize(13)
                .allSatisfy(said -> assertThat(said.kind()).isEqualTo(Said.Kind.FAULT))
                .allSatisfy(said -> assertThat(said.error()).isPresent());
    }

    /** Nobody has asked before whether it is. */
    @Test
    public void shouldLetPlannedPassOnceSluiceIsPausedThoughARuleFails() {
        MutableIssue planned = calls.rules.in(Stream.PLANNED, calls.task(1));
        calls.field = "customfield_99999";
        assertThat(calls.grounds(calls.rules.in(Stream.URGENT, calls.task(2)))).isEqualTo(PASSED);
        assertThat(calls.reason(planned)).isEqualTo(REFUSED);

        calls.rules.paused.pause(calls.project(), Optional.of(new Pause("ada", clock.instant())));

        assertThat(calls.reason(planned)).isEqualTo(PASSED);
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        calls.rules.databaseFails(true);
        assertThat(calls.reason(planned)).isEqualTo(PASSED);
    }

    @Test
    public void shouldLeaveNothingHalfDoneWhenNothingCanBeWritten() {
        MutableIssue urgent = calls.rules.in(Stream.URGENT, calls.task(2));
        MutableIssue planned = calls.rules.in(Stream.PLANNED, calls.task(1));
        calls.rules.writingFails();

        Map<String, Outcome> outcomes = calls.outcomes(urgent, planned);

        assertThat(outcomes).containsEntry("work-limit-validator", new Outcome(PASSED, REFUSED));
        assertThat(outcomes).containsEntry("offer-urgent-function", new Outcome(PASSED, PASSED));
        assertThat(outcomes).containsEntry("set-stream-function", new Outcome(PASSED, PASSED));
        calls.rules.databaseFails(false);
        assertThat(calls.rules.places.held(calls.project(), "PLANNED")).isZero();
        assertThat(calls.rules.offered.projects()).isEmpty();
    }
}
