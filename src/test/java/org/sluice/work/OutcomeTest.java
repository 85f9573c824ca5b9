package org.sluice.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import java.util.Optional;
import org.junit.Test;

/** Tests {@link Outcome}. */
public class OutcomeTest {

    @Test
    public void shouldHaveNoOutcomeWhileOpen() {
        assertThat(Outcome.of(created("2026-03-02").build())).isEmpty();
    }

    @Test
    public void shouldBeDoneWhenTheResolutionWasSet() {
        WorkHistory history =
                created("2026-03-02").assigned("ann").on("2026-03-05").solved().build();

        assertThat(Outcome.of(history))
                .contains(new Outcome("solved", Optional.of(instant("2026-03-05")), Optional.of("ann")));
    }

    @Test
    public void shouldCountFromTheLastTimeItWasResolved() {
        WorkHistory history = created("2026-03-02")
                .on("2026-03-05")
                .solved()
                .on("2026-03-06")
                .reopened()
                .on("2026-03-09")
                .solved()
                .build();

        assertThat(Outcome.of(history).flatMap(Outcome::done)).contains(instant("2026-03-09"));
    }

    @Test
    public void shouldHaveNoOutcomeWhenOpenedAgain() {
        WorkHistory history = created("2026-03-02")
                .on("2026-03-05")
                .solved()
                .on("2026-03-06")
                .reopened()
                .build();

        assertThat(Outcome.of(history)).isEmpty();
    }

    @Test
    public void shouldKeepTheDateWhenOnlyTheResolutionIsCorrected() {
        WorkHistory history = created("2026-03-02")
                .on("2026-03-05")
                .solved()
                .on("2026-03-08")
                .resolved("duplicate")
                .build();

        assertThat(Outcome.of(history))
                .contains(new Outcome("duplicate", Optional.of(instant("2026-03-05")), Optional.empty()));
    }

    @Test
    public void shouldTakeTheTrackersDateWhenHistoryDoesNotTell() {
        WorkHistory history =
                created("2026-03-02").solved().resolutionDate("2026-03-07").build();

        assertThat(Outcome.of(history).flatMap(Outcome::done)).contains(instant("2026-03-07"));
    }

    @Test
    public void shouldBeResolvedAtAnUnknownTimeWhenNothingTells() {
        WorkHistory history = created("2026-03-02").assigned("ann").solved().build();

        assertThat(Outcome.of(history)).contains(new Outcome("solved", Optional.empty(), Optional.of("ann")));
    }

    @Test
    public void shouldNameTheAssigneeAtTheTimeOfResolution() {
        WorkHistory history = created("2026-03-02")
                .assigned("ann")
                .on("2026-03-05T10:00")
                .assigned("bo")
                .solved()
                .on("2026-03-12")
                .assigned("closing-robot")
                .build();

        assertThat(Outcome.of(history).flatMap(Outcome::resolver)).contains("bo");
    }
}
