package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** The words by which JQL compares. */
public class OperatorTest {
    @Test
    public void shouldBeTheOppositeOfItsOpposite() {
        for (Operator operator : Operator.values()) {
            assertThat(operator.opposite()).as(operator.words()).isNotEqualTo(operator);
            assertThat(operator.opposite().opposite()).as(operator.words()).isEqualTo(operator);
        }
    }

    @Test
    public void shouldBeFoundByItsWords() {
        for (Operator operator : Operator.values()) {
            assertThat(Operator.of(operator.words())).contains(operator);
        }
        assertThat(Operator.of("was")).isEmpty();
    }
}
