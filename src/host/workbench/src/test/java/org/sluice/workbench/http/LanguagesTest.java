package org.sluice.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.Test;

/** The languages that the host speaks. */
public class LanguagesTest {
    @Test
    public void shouldSpeakEnglishDanishAndSwedishOnly() {
        assertThat(Languages.spoken("sv-FI")).contains(Locale.forLanguageTag("sv"));
        assertThat(Languages.spoken("da")).contains(Locale.forLanguageTag("da"));
        assertThat(Languages.spoken("de")).isEmpty();
        assertThat(Languages.spoken(null)).isEmpty();
    }
}
