package org.sluice.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.Test;

/** Sentences that are worded when it is known who reads them. */
public class SentenceTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    @Test
    public void shouldSpeakTheLanguageOfTheReader() {
        Sentence sentence = Sentence.of("jql.unknown.value", "Someday", "status");

        assertThat(sentence.in(Locale.ENGLISH)).isEqualTo("The value 'Someday' does not exist for the field 'status'.");
        assertThat(sentence.in(DANISH)).isEqualTo("Værdien 'Someday' findes ikke for feltet 'status'.");
        assertThat(sentence.in(SWEDISH)).isEqualTo("Värdet 'Someday' finns inte för fältet 'status'.");
    }

    @Test
    public void shouldWordASentenceInsideASentenceInTheSameLanguage() {
        Sentence sentence = Sentence.of("jql.error", Sentence.of("jql.ended.field"), 1, 12_345);

        assertThat(sentence.in(DANISH))
                .isEqualTo("Fejl i JQL-forespørgslen: Her mangler et feltnavn før forespørgslens slutning."
                        + " (linje 1, tegn 12345)");
    }

    @Test
    public void shouldSpeakEnglishToTheRestOfTheWorldWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(SWEDISH);
        try {
            assertThat(Sentence.of("access.refused").in(Locale.FRENCH))
                    .isEqualTo("The caller may not use this resource.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    public void shouldReadArgumentsAsText() {
        assertThat(Sentence.of("jql.unknown.field", "{0} 'x'").toString()).contains("Field '{0} 'x'' does not exist");
    }
}
