package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Tests {@link ScopeCatalogue}. */
public class ScopeCatalogueTest {

    private static final ScopeLine DOORS = ScopeLine.of("Doors", Whose.us()).under(1);
    private static final ScopeLine PAY = ScopeLine.of("Pay", Whose.us()).under(2);

    private final ScopeCatalogue catalogue = new ScopeCatalogue(4, List.of(DOORS, PAY));

    @Test
    public void shouldSayWhatLiesBetweenTwoCatalogues() {
        ScopeLine locks = ScopeLine.of("Doors and locks", Whose.us()).under(1);
        ScopeLine keys = ScopeLine.of("Keys", Whose.us());

        ScopeCatalogue.Difference difference = catalogue.to(List.of(keys, locks));

        assertThat(difference.added()).containsExactly(keys);
        assertThat(difference.changed()).containsExactly(locks);
        assertThat(difference.removed()).containsExactly(PAY);
        assertThat(difference.isNone()).isFalse();
    }

    @Test
    public void shouldSeeNoDifferenceInAnotherOrder() {
        assertThat(catalogue.to(List.of(PAY, DOORS)).isNone()).isTrue();
    }

    @Test
    public void shouldLetALineComeBackAsItselfAndTakeTheSecondOfAnIdForANewOne() {
        ScopeLine back = ScopeLine.of("Badges", Whose.us()).under(3);

        assertThat(catalogue.to(List.of(DOORS, PAY, back, back)).added()).containsExactly(back, back.under(0));
    }
}
