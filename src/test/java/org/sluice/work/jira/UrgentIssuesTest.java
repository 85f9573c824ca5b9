package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;
import org.sluice.testing.FakeSearch;

/** Tests {@link UrgentIssues}. */
public class UrgentIssuesTest {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    private final FakeSearch search = new FakeSearch();

    @Test
    public void shouldFindNothingByAQueryThatIsNone() {
        assertThat(urgent("nonsense")).isEmpty();
    }

    @Test
    public void shouldFindTheTasksOfTheQuery() {
        search.with(3, FIRST).with(5, FIRST.plusSeconds(60));

        assertThat(urgent("priority = 1"))
                .hasValueSatisfying(ids -> assertThat(ids).containsExactlyInAnyOrder(3L, 5L));
    }

    @Test
    public void shouldFindNoTaskByAQueryThatFindsNone() {
        assertThat(urgent("priority = 1"))
                .hasValueSatisfying(ids -> assertThat(ids).isEmpty());
    }

    @Test
    public void shouldFindMoreThanASearchShowsByHalvingTheTime() {
        // one task a minute: 25,000 of them lie within 18 days
        LongStream.range(0, 25_000).forEach(id -> search.with(id, FIRST.plusSeconds(60 * id)));

        assertThat(urgent("priority = 1"))
                .hasValueSatisfying(ids -> assertThat(ids).hasSize(25_000));
        assertThat(search.largest()).isLessThanOrEqualTo(5_000);
    }

    @Test
    public void shouldFindMoreThanASearchShowsThatCameInOneMinute() {
        LongStream.range(0, 12_000).forEach(id -> search.with(id, FIRST));

        assertThat(urgent("priority = 1"))
                .hasValueSatisfying(ids -> assertThat(ids).hasSize(12_000));
        assertThat(search.largest()).isLessThanOrEqualTo(5_000);
    }

    @Test
    public void shouldTellAQueryThatCanNoLongerBeUsedFromASearchThatIsDown() {
        search.failing();

        assertThat(urgent("priority = Renamed")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> urgent("priority = 1"))
                .withMessageContaining("project 100");
    }

    private Optional<Set<Long>> urgent(String jql) {
        return new UrgentIssues(search.service(), CLOCK).of(100, jql, search::ids);
    }
}
