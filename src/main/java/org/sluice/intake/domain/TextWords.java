package org.sluice.intake.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text that can say what it is about: letters and digits, without the small words that are in every text. */
final class TextWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Set<String> SMALL = Set.copyOf(List.of(
            ("a an and are as at be been but by can cannot could do does for from get has have hello hi how i if in is it its me my new not of on or "
                            + "our please so than thanks that the their them then there they this to us was we were what when where which who will "
                            + "with would you your "
                            + "af alle at blive bliver da de deres det dette den der du efter ej eller en end er et få får fra før gør ham han har "
                            + "havde hej hende her hos hun hvad hvis hvor hvordan i ikke ind jeg jer kan kunne man med men mig min mit mod når og også "
                            + "om op os over på sig sin skal skulle som så tak til ud under var ved vi vil var vores være "
                            + "allt att bara bli blir de dem den denna det detta dig din där efter eller en ett fick får för från går ha hade han har "
                            + "hej henne hon hos hur här igen in inte jag kan man med men mig min mot mycket när ni nu och också om oss på sedan sig "
                            + "sin ska skulle som så tack till under upp ut utan vad var vara vi vid vill vår vårt är åt över")
                    .split(" ", -1)));

    private TextWords() {}

    /** Those of a text in small letters, in its order, each once. */
    static List<String> of(String text) {
        return words(text)
                .filter(word -> word.length() > 1 && !SMALL.contains(word))
                .distinct()
                .toList();
    }

    /** All words of a text in small letters; what is longer than any word is none, and is not taken apart either. */
    static Stream<String> words(String text) {
        return WORD.matcher(OneLine.composed(text))
                .results()
                .filter(word -> word.end() - word.start() <= LinePart.WORD.longest())
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }
}
