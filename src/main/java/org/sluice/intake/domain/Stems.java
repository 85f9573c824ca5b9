package org.sluice.intake.domain;

import java.util.Set;

/** The stems of words: what is left of a word without its endings, in each language that reporters write. */
@FunctionalInterface
public interface Stems {

    /** The stems of a word in small letters, each with its language in front, so that a word is only ever like one of its own language. */
    Set<String> of(String word);
}
