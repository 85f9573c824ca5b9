package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.Test;
import org.quicktheories.core.Gen;

/** Tests {@link Percentiles}. */
public class PercentilesTest {

    private static final Gen<List<Double>> VALUES =
            lists().of(doubles().between(0, 1000)).ofSizeBetween(1, 120);

    @Test
    public void shouldTakeTheNearestRank() {
        // the twelve values and the three answers of the written definition
        Percentiles percentiles = of(20, 1, 2, 1, 3, 2, 4, 3, 6, 5, 12, 9);

        assertThat(percentiles.nearestRank(50)).isEqualTo(3);
        assertThat(percentiles.nearestRank(85)).isEqualTo(12);
        assertThat(percentiles.nearestRank(95)).isEqualTo(20);
    }

    @Test
    public void shouldShowAMedianFromFourValues() {
        assertThat(of(1, 2, 3).at(50)).isEmpty();
        assertThat(of(1, 2, 3, 4).at(50)).contains(2.0);
    }

    @Test
    public void shouldNeedMoreValuesForAHigherPercentile() {
        assertThat(Percentiles.fewest(50)).isEqualTo(4);
        assertThat(Percentiles.fewest(85)).isEqualTo(15);
        assertThat(Percentiles.fewest(95)).isEqualTo(45);
    }

    @Test
    public void shouldShowTheHighPercentilesFromFifteenAndFortyFiveValues() {
        assertThat(upTo(14).at(85)).isEmpty();
        assertThat(upTo(15).at(85)).contains(13.0); // ceil(12.75)
        assertThat(upTo(44).at(95)).isEmpty();
        assertThat(upTo(45).at(95)).contains(43.0); // ceil(42.75)
    }

    @Test
    public void shouldShowNothingOfNothing() {
        assertThat(of().at(50)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> of().nearestRank(50)).withMessageContaining("50");
    }

    @Test
    public void shouldRefuseAPercentageThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(1).at(100)).withMessageContaining("100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentiles.fewest(0))
                .withMessageContaining("0");
    }

    @Test
    public void shouldMakeTheSentenceTrue() {
        // "p % were done within x": at least p % are not above x, and fewer than p % are below every smaller value
        qt().forAll(VALUES, integers().between(1, 99)).check((values, percent) -> {
            double x = Percentiles.of(values).nearestRank(percent);
            long within = values.stream().filter(value -> value <= x).count();
            long below = values.stream().filter(value -> value < x).count();
            return within * 100 >= percent * values.size() && below * 100 < percent * values.size();
        });
    }

    @Test
    public void shouldNotDependOnTheOrderOfTheValues() {
        qt().forAll(VALUES, integers().between(1, 99), integers().all()).check((values, percent, seed) -> {
            List<Double> shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, new Random(seed));
            return Percentiles.of(shuffled).nearestRank(percent)
                    == Percentiles.of(values).nearestRank(percent);
        });
    }

    @Test
    public void shouldNeverFallWhenThePercentageRises() {
        qt().forAll(VALUES, integers().between(1, 98))
                .check((values, percent) -> Percentiles.of(values).nearestRank(percent)
                        <= Percentiles.of(values).nearestRank(percent + 1));
    }

    private static Percentiles upTo(int n) {
        return of(DoubleStream.iterate(1, value -> value + 1).limit(n).toArray());
    }

    private static Percentiles of(double... values) {
        return Percentiles.of(DoubleStream.of(values).boxed().toList());
    }
}
