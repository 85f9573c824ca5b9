package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Quoting, so that what is written is what is read. */
public class WordsTest {
    @Test
    public void shouldQuoteOnlyWhatWouldNotBeReadAsOneWord() {
        assertThat(Words.quote("SUP-12")).isEqualTo("SUP-12");
        assertThat(Words.quote("-5d")).isEqualTo("-5d");
        assertThat(Words.quote("In Progress")).isEqualTo("\"In Progress\"");
        assertThat(Words.quote("AND")).isEqualTo("\"AND\"");
        assertThat(Words.quote("")).isEqualTo("\"\"");
    }

    @Test
    public void shouldUndoWhatItQuoted() {
        for (String text :
                List.of("a \"b\" c", "back\\slash", "line\nbreak", "\r", "it's", "emoji \ud83e\uddd1", "ward 4")) {
            assertThat(Words.unquote(Words.quote(text))).isEqualTo(text);
        }
    }
}
