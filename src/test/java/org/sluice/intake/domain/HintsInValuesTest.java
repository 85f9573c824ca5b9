package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Tests {@link HintsInValues}. */
public class HintsInValuesTest {

    @Test
    public void shouldNameAValueInWhichAllOfTheHintStandsTogether() {
        HintsInValues hints = hints("card reader");

        assertThat(List.of("card reader", "CARD READER", "Old card-reader, hall"))
                .allMatch(value -> hints.of(value).contains(0));
        assertThat(List.of("Card readers", "Reader card", "Card and reader", "card", ""))
                .allMatch(value -> hints.of(value).isEmpty());
    }

    @Test
    public void shouldNameByASmallWordOnlyWhatItEquals() {
        HintsInValues hints = hints("it");

        assertThat(hints.of("IT")).containsExactly(0);
        assertThat(hints.of("Report it")).isEmpty();
    }

    @Test
    public void shouldGiveEachLineOnce() {
        assertThat(hints("x-ray", "viewer", "lamp").of("X-ray viewer, ray")).containsExactlyInAnyOrder(0, 1);
        HintsInValues twice = hints("viewer");
        twice.add(0, "x-ray");
        assertThat(twice.of("X-ray viewer")).containsExactly(0);
    }

    /** Each is the hint of a line of its own. */
    private static HintsInValues hints(String... all) {
        HintsInValues hints = new HintsInValues();
        for (int line = 0; line < all.length; line++) {
            hints.add(line, all[line]);
        }
        return hints;
    }
}
