package org.sluice.intake.jira;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sluice.intake.domain.Stems;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.danishStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.swedishStemmer;

/** Stems by the rules that Snowball has for Danish, Swedish and English; what a text is written in is not asked. */
public final class SnowballStems implements Stems {

    /** Made anew for each word: a stemmer holds the word that it is at, and there is one of these for all requests. */
    private static final Map<String, Supplier<SnowballStemmer>> LANGUAGES =
            Map.of("da", danishStemmer::new, "sv", swedishStemmer::new, "en", englishStemmer::new);

    @Override
    public Set<String> of(String word) {
        Set<String> stems = new HashSet<>();
        LANGUAGES.forEach((language, made) -> {
            SnowballStemmer stemmer = made.get();
            stemmer.setCurrent(word);
            stemmer.stem();
            stems.add(language + ":" + stemmer.getCurrent());
        });
        return stems;
    }
}
