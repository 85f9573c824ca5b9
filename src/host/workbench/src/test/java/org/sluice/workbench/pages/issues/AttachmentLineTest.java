package org.sluice.workbench.pages.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.Test;

/** The size of a file as a person reads it. */
public class AttachmentLineTest {
    @Test
    public void shouldSayASizeInTheUnitThatSuitsIt() {
        assertThat(AttachmentLine.size(0, Locale.ENGLISH)).isEqualTo("0 B");
        assertThat(AttachmentLine.size(1023, Locale.ENGLISH)).isEqualTo("1023 B");
        assertThat(AttachmentLine.size(1024, Locale.ENGLISH)).isEqualTo("1 kB");
        assertThat(AttachmentLine.size(1024 * 1024 * 5 / 2, Locale.ENGLISH)).isEqualTo("2.5 MB");
    }

    @Test
    public void shouldWriteTheDecimalsAsTheReaderDoes() {
        assertThat(AttachmentLine.size(1024 * 1024 * 5 / 2, Locale.forLanguageTag("da")))
                .isEqualTo("2,5 MB");
    }
}
