package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Tests {@link SaidOutcome}: facts that the team fills in stand below the reporter's words. */
public class SaidOutcomeTest {

    @Test
    public void shouldWriteFactsSoThatTheyAreFoundAgain() {
        String written =
                with(Map.of("Room", "12\nPrinter: none", "Printer", " P-7 ")).below("No toner\n");

        assertThat(written).isEqualTo("No toner\n\nPrinter: P-7\nRoom: 12 Printer: none");
        assertThat(GivenFacts.in(written, Set.of()).lacking(List.of("Room", "Printer", "Ward")))
                .containsExactly("Ward");
    }

    @Test
    public void shouldLeaveTheWordsAsTheyAreWhereNothingIsKnown() {
        assertThat(with(Map.of()).below("No toner\n")).isEqualTo("No toner\n");
        assertThat(with(Map.of("Room", " ", " ", "12")).below("No toner")).isEqualTo("No toner");
        assertThat(with(Map.of("Room", "12")).below(" ")).isEqualTo("Room: 12");
    }

    private static SaidOutcome with(Map<String, String> facts) {
        return new SaidOutcome(
                "SUP-1", IntakeOutcome.ACCEPT_PLANNED, Optional.empty(), Optional.empty(), Optional.empty(), facts);
    }
}
