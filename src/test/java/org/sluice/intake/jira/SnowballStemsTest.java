package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.sluice.intake.domain.ScopeIndex;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Whose;

/** Tests {@link SnowballStems}. */
public class SnowballStemsTest {

    private final SnowballStems stems = new SnowballStems();

    @Test
    public void shouldTakeTheEndingsOfThreeLanguagesAway() {
        assertAlike("printeren", "printerne");
        assertAlike("skrivaren", "skrivarna");
        assertAlike("printing", "printed");
        assertAlike("nøglekortet", "nøglekort");
        assertThat(stems.of("dør")).doesNotContainAnyElementsOf(stems.of("printer"));
    }

    @Test
    public void shouldFindALineWhicheverLanguageTheReporterWrites() {
        ScopeIndex index = ScopeIndex.of(
                List.of(
                        ScopeLine.of("Printere", Whose.us()),
                        ScopeLine.of("Nyckelkort", Whose.us()),
                        ScopeLine.of("Telephones", Whose.us())),
                stems);

        assertThat(index.match("Min printer laver striber", "")).hasSize(1);
        assertThat(index.match("Mitt nyckelkortet fungerar inte", "")).hasSize(1);
        assertThat(index.match("The telephone is dead", "")).hasSize(1);
    }

    @Test
    public void shouldBeAskedByManyAtOnce() {
        List<Integer> sizes = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> stems.of("printerne").size())
                .toList();

        assertThat(sizes).containsOnly(3);
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i -> stems.of("printerne"))
                        .distinct())
                .hasSize(1);
    }

    private void assertAlike(String one, String other) {
        assertThat(Collections.disjoint(stems.of(one), stems.of(other)))
                .as(one + " " + stems.of(one) + ", " + other + " " + stems.of(other))
                .isFalse();
    }
}
