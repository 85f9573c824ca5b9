package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.sluice.testing.HistoryBuilder.created;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.testing.HistoryBuilder;
import org.sluice.work.Facts;

/** Tests {@link LeadTime} and {@link LeadTimeWeek}. */
public class LeadTimeTest {

    private static final Counting COUNTING = new Counting(Set.of("duplicate"), false, false);
    private static final Window ALL = Window.all(ZoneOffset.UTC);
    private static final Window MARCH =
            new Window(Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 4, 1)), ZoneOffset.UTC);

    @Test
    public void shouldMeasureFromArrivalToDoneInHours() {
        Facts facts =
                created("2026-03-02T08:00").on("2026-03-03T09:30").solved().facts();

        assertThat(all(facts).hours()).containsExactly(25.5);
    }

    @Test
    public void shouldBeAboutWorkDoneInTheWindow() {
        Facts before = created("2026-02-02").on("2026-02-28T23:59").solved().facts();
        Facts first = created("2026-02-02").on("2026-03-01").solved().facts();
        Facts after = created("2026-03-30").on("2026-04-01").solved().facts();
        Facts open = created("2026-03-02").facts();

        LeadTime march = LeadTime.of(List.of(before, first, after, open), COUNTING, MARCH, StreamFilter.ALL);

        // only the second: 2 February to 1 March are 27 days
        assertThat(march.hours()).containsExactly(27 * 24.0);
        assertThat(march.of()).isEqualTo(1);
    }

    @Test
    public void shouldNameWhyWorkIsNotCounted() {
        Facts solved = created("2026-03-02").on("2026-03-03").solved().facts();
        Facts duplicate =
                created("2026-03-02").on("2026-03-03").resolved("duplicate").facts();
        Facts part = created("2026-03-02").subTask().on("2026-03-03").solved().facts();
        Facts undated = created("2026-03-02").solved().facts();
        Facts backwards = created("2026-03-02").on("2026-03-01").solved().facts();

        LeadTime leadTime = all(solved, duplicate, part, undated, backwards);

        assertThat(leadTime.used()).isEqualTo(1);
        assertThat(leadTime.of()).isEqualTo(5);
        assertThat(leadTime.excluded())
                .isEqualTo(Map.of(
                        Exclusion.NOT_SOLVED, 1,
                        Exclusion.SUB_TASK, 1,
                        Exclusion.NO_DATE, 1,
                        Exclusion.DONE_BEFORE_ARRIVAL, 1));
    }

    @Test
    public void shouldCountArchivedTasksOnlyWhenTheProjectSaysSo() {
        Facts archived =
                created("2026-03-02").archived().on("2026-03-03").solved().facts();
        Facts both = created("2026-03-02")
                .archived()
                .subTask()
                .on("2026-03-03")
                .solved()
                .facts();
        List<Facts> all = List.of(archived, both);

        LeadTime without = LeadTime.of(all, COUNTING, ALL, StreamFilter.ALL);
        LeadTime with = LeadTime.of(all, new Counting(Set.of(), false, true), ALL, StreamFilter.ALL);

        // the first reason that applies is named: a sub-task is out whether it is archived or not
        assertThat(without.excluded()).isEqualTo(Map.of(Exclusion.ARCHIVED, 1, Exclusion.SUB_TASK, 1));
        assertThat(with.hours()).containsExactly(24.0);
        assertThat(with.excluded()).isEqualTo(Map.of(Exclusion.SUB_TASK, 1));
    }

    @Test
    public void shouldCountSubTasksWhenTheProjectSaysSo() {
        Facts part = created("2026-03-02").subTask().on("2026-03-03").solved().facts();

        LeadTime leadTime = LeadTime.of(List.of(part), new Counting(Set.of(), true, false), ALL, StreamFilter.ALL);

        assertThat(leadTime.hours()).containsExactly(24.0);
    }

    @Test
    public void shouldLeaveOtherStreamsOut() {
        Facts urgent =
                created("2026-03-02").stream("URGENT").on("2026-03-03").solved().facts();
        Facts planned = created("2026-03-02").stream("PLANNED")
                .on("2026-03-04")
                .solved()
                .facts();
        Facts none = created("2026-03-02").on("2026-03-05").solved().facts();

        assertThat(hours(StreamFilter.URGENT, urgent, planned, none)).containsExactly(24.0);
        assertThat(hours(StreamFilter.PLANNED, urgent, planned, none)).containsExactly(48.0);
        assertThat(hours(StreamFilter.NONE, urgent, planned, none)).containsExactly(72.0);
        assertThat(hours(StreamFilter.ALL, urgent, planned, none)).containsExactly(24.0, 48.0, 72.0);
    }

    @Test
    public void shouldGiveNoPercentileOfTooFew() {
        Facts facts = created("2026-03-02").on("2026-03-03").solved().facts();

        assertThat(all(facts, facts, facts).percentiles().at(50)).isEmpty();
        assertThat(all(facts, facts, facts, facts).percentiles().at(50)).contains(24.0);
    }

    @Test
    public void shouldKeepTheUndatedOutOfEveryWindow() {
        Facts undated = created("2026-03-02").solved().facts();

        LeadTime march = LeadTime.of(List.of(undated), COUNTING, MARCH, StreamFilter.ALL);

        assertThat(march.of()).isZero();
    }

    @Test
    public void shouldAlwaysAddUp() {
        qt().forAll(
                        lists().of(integers().between(0, 31)).ofSizeBetween(0, 40),
                        arbitrary().enumValues(StreamFilter.class))
                .check((kinds, stream) -> {
                    List<Facts> facts =
                            kinds.stream().map(LeadTimeTest::anyKind).toList();
                    LeadTime leadTime = LeadTime.of(facts, COUNTING, ALL, stream);
                    int excluded = leadTime.excluded().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    long done = facts.stream().filter(one -> !one.open()).count();
                    return leadTime.used() + excluded == leadTime.of() && leadTime.of() == done;
                });
    }

    @Test
    public void shouldGroupByTheWeekOfItsMonday() {
        // 2 and 9 March 2026 are Mondays
        Facts sunday = created("2026-03-07").on("2026-03-08T23:59").solved().facts();
        Facts monday = created("2026-03-07").on("2026-03-09").solved().facts();
        Facts duplicate =
                created("2026-03-07").on("2026-03-20").resolved("duplicate").facts();

        List<LeadTimeWeek> weeks =
                LeadTimeWeek.of(List.of(monday, sunday, duplicate), COUNTING, MARCH, StreamFilter.ALL);

        assertThat(weeks)
                .extracting(LeadTimeWeek::monday)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));
        assertThat(weeks.get(1).hours().nearestRank(50)).isEqualTo(48.0);
    }

    private static Facts anyKind(int bits) {
        HistoryBuilder story = created("2026-03-02").stream((bits & 16) > 0 ? "URGENT" : "");
        if ((bits & 8) > 0) {
            story.subTask();
        }
        if ((bits & 4) > 0) {
            story.on((bits & 1) > 0 ? "2026-03-01" : "2026-03-03").resolved((bits & 2) > 0 ? "duplicate" : "solved");
        }
        return story.facts();
    }

    private static List<Double> hours(StreamFilter stream, Facts... facts) {
        return LeadTime.of(List.of(facts), COUNTING, ALL, stream).hours();
    }

    private static LeadTime all(Facts... facts) {
        return LeadTime.of(List.of(facts), COUNTING, ALL, StreamFilter.ALL);
    }
}
