package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.sluice.intake.domain.FirstGiven.Change;

/** Tests who gave a task, which vera created at noon, to its first assignee. */
public class FirstGivenTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final FirstGiven CREATED = new FirstGiven(NOON, "vera");

    @Test
    public void shouldBeWhoeverFirstChangedItFromNobody() {
        assertThat(FirstGiven.of(List.of(change("karl", true), change("rita", false)), true, CREATED))
                .contains(new FirstGiven(LATER, "karl"));
        assertThat(FirstGiven.of(List.of(change("karl", true)), false, CREATED))
                .contains(new FirstGiven(LATER, "karl"));
    }

    @Test
    public void shouldBeWhoeverCreatedItWhereItBeganWithSomebody() {
        assertThat(FirstGiven.of(List.of(change("karl", false)), true, CREATED)).contains(CREATED);
        assertThat(FirstGiven.of(List.of(), true, CREATED)).contains(CREATED);
    }

    @Test
    public void shouldBeNobodyWhereItWasNeverGiven() {
        assertThat(FirstGiven.of(List.of(), false, CREATED)).isEmpty();
    }

    private static Change change(String by, boolean hadNone) {
        return new Change(LATER, by, hadNone);
    }
}
