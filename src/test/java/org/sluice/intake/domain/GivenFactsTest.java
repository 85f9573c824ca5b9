package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Tests {@link GivenFacts} for a line that asks for a room and the printer's name. */
public class GivenFactsTest {

    private static final List<String> WANTED = List.of("Room", "Printer name");

    @Test
    public void shouldFindFactsOnLinesOfTheDescription() {
        assertThat(lacking("No toner\nRoom: 12\nPrinter name: P-7")).isEmpty();
        assertThat(lacking("No toner\r\n* *room*:12\r\n - _PRINTER  NAME_ : P-7"))
                .isEmpty();
    }

    @Test
    public void shouldNotTakeANameWithoutAnythingBehindIt() {
        assertThat(lacking("Room:\nPrinter name: *")).isEqualTo(WANTED);
        assertThat(lacking("The room is 12: near the lift")).isEqualTo(WANTED);
        assertThat(lacking("Room")).isEqualTo(WANTED);
        assertThat(lacking("")).isEqualTo(WANTED);
    }

    @Test
    public void shouldFindAFactWhoseNameHasAColon() {
        List<String> wanted = List.of("When: day or night");

        assertThat(GivenFacts.in("When: day or night: night", Set.of()).lacking(wanted))
                .isEmpty();
        assertThat(GivenFacts.in("When: night", Set.of()).lacking(wanted)).isEqualTo(wanted);
    }

    @Test
    public void shouldTakeAFieldOfThatName() {
        assertThat(GivenFacts.in("Room: 12", Set.of("printer name")).lacking(WANTED))
                .isEmpty();
        assertThat(GivenFacts.in("", Set.of("Printer")).lacking(WANTED)).isEqualTo(WANTED);
    }

    private static List<String> lacking(String description) {
        return GivenFacts.in(description, Set.of()).lacking(WANTED);
    }
}
