package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Tests when a text is about a line beyond doubt. */
public class ClearLineTest {

    private static final ScopeLine OURS = ScopeLine.of("Printers", Whose.us());
    private static final ScopeLine ALSO_OURS = ScopeLine.of("Paper", Whose.us());
    private static final ScopeLine THEIRS = ScopeLine.of("Networks", Whose.department("Operations", ""));

    @Test
    public void shouldTakeTheBestLineOfOursForWhichTwoWordsOrAHintSpoke() {
        assertThat(ClearLine.of(List.of(match(OURS, 2, "printer", "toner")))).contains(OURS);
        assertThat(ClearLine.of(List.of(match(OURS, 3, "printer")))).contains(OURS);
        assertThat(ClearLine.of(List.of(match(OURS, 2, "printer")))).isEmpty();
        assertThat(ClearLine.of(List.of())).isEmpty();
    }

    @Test
    public void shouldTakeNoneThatIsNotFarAhead() {
        assertThat(ClearLine.of(List.of(match(OURS, 6, "a", "b"), match(THEIRS, 3, "c"))))
                .contains(OURS);
        assertThat(ClearLine.of(List.of(match(OURS, 5, "a", "b"), match(THEIRS, 3, "c"))))
                .isEmpty();
        assertThat(ClearLine.of(List.of(match(OURS, 5, "a", "b"), match(ALSO_OURS, 3, "c"))))
                .isEmpty();
    }

    @Test
    public void shouldTakeNoLineOfOursBehindOneOfOthers() {
        assertThat(ClearLine.of(List.of(match(THEIRS, 9, "wireless", "network"), match(OURS, 3, "printer"))))
                .isEmpty();
    }

    @Test
    public void shouldTakeALineOfOthersWhereNobodyElseComesNear() {
        ScopeLine alsoTheirs = ScopeLine.of("Servers", THEIRS.whose());
        Match best = match(THEIRS, 6, "wireless", "network");

        assertThat(ClearLine.elsewhere(List.of(best, match(alsoTheirs, 5, "server"), match(OURS, 3, "printer"))))
                .contains(best);
        assertThat(ClearLine.elsewhere(List.of(best, match(OURS, 4, "printer"))))
                .isEmpty();
        assertThat(ClearLine.elsewhere(List.of(match(THEIRS, 2, "network")))).isEmpty();
        assertThat(ClearLine.elsewhere(List.of(match(OURS, 6, "printer", "toner"))))
                .isEmpty();
    }

    private static Match match(ScopeLine line, int points, String... words) {
        return new Match(line, List.of(words), points);
    }
}
