package org.sluice.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** What people type is a number in a form if and only if it is one in a query. */
public class TypedNumberTest {
    @Test
    public void shouldReadWhatPeopleWrite() {
        assertThat(TypedNumber.read("2")).hasValue(2);
        assertThat(TypedNumber.read("-0.25")).hasValue(-0.25);
        assertThat(TypedNumber.read(" 5 ")).hasValue(5);
        assertThat(TypedNumber.read("+1e3")).hasValue(1_000);
        assertThat(TypedNumber.read("0".repeat(254) + "7")).hasValue(7);
    }

    @Test
    public void shouldFindNoneInWhatJavaAloneReadsOrNoFieldCanHold() {
        for (String text : List.of("", " ", "x", "5d", "0x1p3", "NaN", "Infinity", "1,5", "1e999", "1e9999999999")) {
            assertThat(TypedNumber.read(text)).as(text).isEmpty();
        }
        assertThat(TypedNumber.read("0".repeat(255) + "7")).isEmpty();
    }
}
