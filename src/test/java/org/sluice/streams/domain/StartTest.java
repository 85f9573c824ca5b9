package org.sluice.streams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.work.Stream;

/** Tests {@link Start} and {@link WhereWasI} by tasks of one person. */
public class StartTest {

    private static final FlowTask URGENT = task(12, Optional.of(Stream.URGENT));
    private static final FlowTask PLANNED = task(8, Optional.of(Stream.PLANNED));
    private static final FlowTask NEITHER = task(9, Optional.empty());
    private static final FlowTask OTHER_URGENT = task(7, Optional.of(Stream.URGENT));

    @Test
    public void shouldPauseWhatIsNotUrgentInTheOrderInWhichItCame() {
        Start start = Start.of(URGENT, List.of(NEITHER, OTHER_URGENT, URGENT, PLANNED), Set.of(), Map.of());

        assertThat(start.task()).isEqualTo(URGENT);
        assertThat(start.pauses()).extracting(Start.Pause::task).containsExactly(PLANNED, NEITHER);
        assertThat(start.kept()).isEmpty();
    }

    @Test
    public void shouldKeepWhatThePersonSaidAndTakeTheirLines() {
        Start start = Start.of(
                URGENT,
                List.of(PLANNED, NEITHER),
                Set.of("SUP-9"),
                Map.of("SUP-8", " before\tthe\nletter ", "SUP-9", "x"));

        assertThat(start.pauses()).containsExactly(new Start.Pause(PLANNED, Optional.of("before the letter")));
        assertThat(start.kept()).containsExactly(NEITHER);
    }

    @Test
    public void shouldPauseForPlannedWorkOnlyWhatALineWasLeftFor() {
        assertThat(Start.of(PLANNED, List.of(NEITHER, URGENT), Set.of(), Map.of())
                        .pauses())
                .isEmpty();
        assertThat(Start.of(PLANNED, List.of(NEITHER, URGENT), Set.of(), Map.of("SUP-9", ""))
                        .pauses())
                .containsExactly(new Start.Pause(NEITHER, Optional.empty()));
    }

    /** Work in no stream is paused too, and counts for nothing. */
    @Test
    public void shouldInterruptPlannedWorkAndNothingElse() {
        assertThat(Start.of(URGENT, List.of(PLANNED), Set.of(), Map.of()).interrupts())
                .isTrue();
        assertThat(Start.of(URGENT, List.of(PLANNED), Set.of("SUP-8"), Map.of()).interrupts())
                .isTrue();
        assertThat(Start.of(URGENT, List.of(NEITHER, OTHER_URGENT), Set.of("SUP-9"), Map.of())
                        .interrupts())
                .isFalse();
        assertThat(Start.of(PLANNED, List.of(task(6, Optional.of(Stream.PLANNED))), Set.of(), Map.of("SUP-6", ""))
                        .interrupts())
                .isFalse();
    }

    @Test
    public void shouldTakeALineWithAWordInItAndNoLongerThanJirasField() {
        assertThat(WhereWasI.line(" \n\t ")).isEmpty();
        assertThat(WhereWasI.line("a\u0000b")).contains("a b");
        assertThat(WhereWasI.fits("x".repeat(255))).isTrue();
        assertThat(WhereWasI.fits("x".repeat(256))).isFalse();
    }

    private static FlowTask task(long id, Optional<Stream> stream) {
        return new FlowTask(
                id, 100, "SUP-" + id, "Task", stream, Optional.of(FlowStatus.IN_PROGRESS), Optional.of("anton"));
    }
}
