package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Severity;
import org.sluice.testing.SetClock;
import org.sluice.work.Stream;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoTeamLimits} on a real database. */
public class AoTeamLimitsTest {

    private static final long SUP = 100;
    private static final Limits TWO = new Limits(List.of(
            new Limit(Stream.PLANNED, Optional.empty(), 3, Severity.STOP),
            new Limit(Stream.URGENT, Optional.of("10001"), 999, Severity.WARN)));

    @Rule
    public final AoRule tables = new AoRule(LimitRow.class);

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Test
    public void shouldGiveBackWhatWasWrittenInItsOrder() {
        AoTeamLimits limits = node();

        limits.write(SUP, TWO);

        assertThat(limits.of(SUP)).isEqualTo(TWO);
        assertThat(limits.of(200)).isEqualTo(Limits.NONE);
        assertThat(limits.projects()).containsExactly(SUP);
    }

    @Test
    public void shouldPutLimitsInPlaceOfThoseBefore() {
        AoTeamLimits limits = node();
        limits.write(SUP, TWO);
        limits.write(200, TWO);

        limits.write(SUP, Limits.NONE);

        assertThat(limits.of(SUP)).isEqualTo(Limits.NONE);
        assertThat(limits.of(200)).isEqualTo(TWO);
        assertThat(limits.projects()).containsExactly(200L);
    }

    @Test
    public void shouldKnowASecondLaterWhatAnotherNodeChanged() {
        AoTeamLimits here = node();
        assertThat(here.of(SUP)).isEqualTo(Limits.NONE);

        node().write(SUP, TWO);

        assertThat(here.of(SUP)).isEqualTo(Limits.NONE);
        clock.set(clock.instant().plus(Lately.LAG));
        assertThat(here.of(SUP)).isEqualTo(TWO);
    }

    @Test
    public void shouldAskTheTablesOnceASecond() {
        AoTeamLimits limits = node();
        limits.of(SUP);
        long before = tables.statements();

        limits.of(SUP);
        limits.of(SUP);

        assertThat(tables.statements()).isEqualTo(before);
    }

    private AoTeamLimits node() {
        return new AoTeamLimits(tables.ao(), clock);
    }
}
