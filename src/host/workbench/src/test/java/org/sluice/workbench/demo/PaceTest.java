package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** How long the team of the story takes, and when its doors are open. */
public class PaceTest {
    @Test
    public void shouldLookAtUrgentTasksWithinASixthOfTheWait() {
        Random random = new Random(1);

        for (int i = 0; i < 200; i++) {
            // forty hours at most, and ten minutes to get there; a sixth of forty is six whole hours
            assertThat(Pace.BEFORE.triage(false, random))
                    .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(40 * 60 + 9));
            assertThat(Pace.BEFORE.triage(true, random))
                    .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(6 * 60 + 9));
        }
    }

    @Test
    public void shouldNeverWorkLessThanTwentyMinutes() {
        Random random = new Random(2);

        for (int i = 0; i < 500; i++) {
            assertThat(Pace.AFTER.work(true, random)).isGreaterThanOrEqualTo(Duration.ofMinutes(20));
        }
    }

    @Test
    public void shouldNeverHappenOrAlwaysAtTheEnds() {
        Random random = new Random(3);

        for (int i = 0; i < 100; i++) {
            assertThat(Pace.chance(0, random)).isFalse();
            assertThat(Pace.chance(100, random)).isTrue();
        }
    }

    @Test
    public void shouldOpenAtSevenAndCloseAtFour() {
        assertThat(OfficeHours.from(Instant.parse("2026-06-15T07:00:00Z"))).isEqualTo("2026-06-15T07:00:00Z");
        assertThat(OfficeHours.from(Instant.parse("2026-06-15T15:59:00Z"))).isEqualTo("2026-06-15T15:59:00Z");
        assertThat(OfficeHours.from(Instant.parse("2026-06-15T16:00:00Z"))).isEqualTo("2026-06-16T07:00:00Z");
    }

    @Test
    public void shouldGoFromFridayEveningToMondayMorning() {
        assertThat(OfficeHours.after(Instant.parse("2026-06-12T15:00:00Z"), Duration.ofMinutes(75)))
                .isEqualTo("2026-06-15T07:15:00Z");
    }

    @Test
    public void shouldGiveEveryProductAnExpertOfTheTeam() {
        Set<String> names = new HashSet<>();
        for (Cast.Product product : Cast.PRODUCTS) {
            assertThat(Cast.TEAM).contains(product.knownBy());
            assertThat(product.summaries()).doesNotHaveDuplicates().hasSizeGreaterThan(3);
            names.add(product.knownBy().name());
        }

        assertThat(names).hasSameSizeAs(Cast.PRODUCTS);
        assertThat(Cast.REPORTERS).doesNotContainAnyElementsOf(Cast.TEAM);
    }
}
