package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.streams.jira.WiredRules.NOTHING;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.MutableIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Severity;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.Stream;
import org.sluice.workbench.testing.EmptyDatabase;

/** Tests how little the rules ask of the database: of whoever looks at a task, and of whoever makes a transition. */
public class RuleQuestionsTest {

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, WiredRules.TABLES);

    private CalledRules calls;

    @Before
    public void bringInTasks() {
        calls = new CalledRules(jira, clock);
    }

    @Test
    public void shouldAskTheTablesNothingWhenATaskIsLookedAtAgain() {
        MutableIssue planned = calls.rules.in(Stream.PLANNED, calls.task(1));
        calls.outcome(calls.stream(), planned, "stream", "planned");
        calls.outcome(calls.turn(), planned, "role", "");
        calls.outcome(calls.full(), planned, "status", "1");
        long before = jira.database.statements().executed();

        calls.outcome(calls.stream(), planned, "stream", "planned");
        calls.outcome(calls.turn(), planned, "role", "");
        calls.outcome(calls.full(), planned, "status", "1");

        assertThat(jira.database.statements().executed() - before).isZero();
        assertThat(calls.asked).hasValue(1);
    }

    /** Nobody has looked at a task for a while. */
    @Test
    public void shouldAskByOneIndexedReadEachWhenATaskIsLookedAt() {
        MutableIssue planned = calls.rules.in(Stream.PLANNED, calls.task(1));
        calls.outcome(calls.stream(), planned, "stream", "planned");
        clock.set(clock.instant().plus(Lately.LAG.multipliedBy(9)));

        assertThat(statements(() -> calls.outcome(calls.stream(), planned, "stream", "planned")))
                .isZero();
        assertThat(statements(() -> calls.outcome(calls.stream(), planned, "stream", "urgent")))
                .isEqualTo(1);
        assertThat(statements(() -> calls.outcome(calls.turn(), planned, "role", "")))
                .isZero();
        assertThat(calls.asked).hasValue(1);
        calls.rules.limits.change(
                calls.project(), new Limits(List.of(new Limit(Stream.PLANNED, Optional.empty(), 1, Severity.STOP))));
        assertThat(statements(() -> calls.outcome(calls.full(), planned, "status", "1")))
                .isEqualTo(1);
    }

    /** Whoever makes a transition waits for no more than the place under each limit: who holds which, and the row. */
    @Test
    public void shouldAskInATransitionForThePlaceAlone() {
        MutableIssue planned = calls.rules.in(Stream.PLANNED, calls.task(1));
        MutableIssue urgent = calls.rules.in(Stream.URGENT, calls.task(2));
        calls.outcomes(urgent, planned);
        calls.rules.places.settle(calls.project(), planned.getId(), Set.of());
        List<Runnable> later = new ArrayList<>();
        OfferFunction offer =
                new OfferFunction(calls.rules.guard, calls.rules.streams, calls.rules.late, later::add, clock);

        // on PostgreSQL Active Objects draws the number of a row before it writes it
        assertThat(statements(() -> calls.limit(planned))).isEqualTo(EmptyDatabase.onPostgreSql() ? 3 : 2);
        assertThat(statements(() -> calls.limit(urgent))).isZero();
        // what the task holds in the field is Jira's own to read
        assertThat(statements(() -> calls.reason(planned))).isLessThanOrEqualTo(1);
        assertThat(statements(() -> calls.grounds(planned))).isZero();
        assertThat(statements(() -> offer.execute(calls.vars(urgent), Map.of(), NOTHING)))
                .isZero();
        assertThat(later).hasSize(1);
    }

    private long statements(Runnable look) {
        long before = jira.database.statements().executed();
        look.run();
        return jira.database.statements().executed() - before;
    }
}
