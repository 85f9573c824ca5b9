package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.sluice.work.Stream;

/** Tests {@link Limit} and {@link Limits}. */
public class LimitsTest {

    private static final Optional<Stream> PLANNED = Optional.of(Stream.PLANNED);
    private static final Limit WIDE = new Limit(Stream.PLANNED, Optional.empty(), 3, Severity.STOP);
    private static final Limit NARROW = new Limit(Stream.PLANNED, Optional.of("7"), 2, Severity.ASK);

    @Test
    public void shouldCountWhatSomebodyWorksOnOrWhatIsInTheStatus() {
        Limits limits = new Limits(List.of(WIDE, NARROW));

        assertThat(limits.groups(new Standing(PLANNED, "3", true))).containsExactly("PLANNED");
        assertThat(limits.groups(new Standing(PLANNED, "7", false))).containsExactly("PLANNED/7");
        assertThat(limits.groups(new Standing(PLANNED, "7", true))).containsExactlyInAnyOrder("PLANNED", "PLANNED/7");
        assertThat(limits.groups(new Standing(PLANNED, "1", false))).isEmpty();
    }

    @Test
    public void shouldCountNeitherTheOtherStreamNorATaskInNone() {
        assertThat(WIDE.counts(new Standing(Optional.of(Stream.URGENT), "3", true)))
                .isFalse();
        assertThat(WIDE.counts(new Standing(Optional.empty(), "3", true))).isFalse();
    }

    @Test
    public void shouldRefuseALimitThatCannotBeMeant() {
        for (int most : new int[] {-1, 0, 1000}) {
            assertThatThrownBy(() -> new Limit(Stream.PLANNED, Optional.empty(), most, Severity.WARN))
                    .hasMessageContaining("not " + most);
        }
        assertThatThrownBy(() -> new Limit(Stream.URGENT, Optional.empty(), 1, Severity.ASK))
                .hasMessageContaining("urgent work is only warned of");
        assertThatThrownBy(() -> new Limits(List.of(NARROW, WIDE, NARROW))).hasMessageContaining("PLANNED/7");
    }
}
