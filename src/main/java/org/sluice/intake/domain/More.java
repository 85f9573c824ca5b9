package org.sluice.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a line may say beside what, whose and the sentence.
 *
 * @param words words, or groups of words, that hint at the line
 * @param facts what has to be known before such a task is accepted
 * @param examples what reporters write
 * @param decides who decides in doubt, as a role and not by name, so that the line outlives the person
 * @param agreed on which day the receiver agreed to it
 */
public record More(
        List<String> words, List<String> facts, List<String> examples, String decides, Optional<LocalDate> agreed) {

    /** Nothing more. */
    public static final More NOTHING = new More(List.of(), List.of(), List.of(), "", Optional.empty());

    /** Each text as one line; the sign between the cells of a list is none of its own. */
    public More {
        words = OneLine.listed(words);
        facts = OneLine.listed(facts);
        examples = OneLine.listed(examples);
        decides = OneLine.of(decides);
    }
}
