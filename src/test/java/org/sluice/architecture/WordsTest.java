package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * One word for one thing: words that have no place in a language's texts, each with the one that says it. A reader
 * who meets <i>sag</i> on one page and <i>opgave</i> on the next looks for a difference that is not there.
 */
public class WordsTest {
    private static final String HOST = "src/host/workbench/src/main/resources/workbench/i18n";

    private static final List<Texts> ALL = List.of(TextsTest.PLUGIN, texts("pages"), texts("workflows"), texts("jira"));

    private static final Map<String, String> DANISH = Map.ofEntries(
            Map.entry("[äöÄÖ]", "Danish, not Swedish"),
            Map.entry("\\b(denna|detta)\\b", "Danish, not Swedish"),
            Map.entry("\\bsag(en|ens|er|ers|erne|ernes|s\\p{L}+)?\\b", "opgave"),
            Map.entry("\\p{L}*rapportør\\p{L}*|\\bstandardopretter", "indmelder"),
            Map.entry("\\boverskrift\\p{L}*", "resumé"),
            Map.entry("\\barbejdsgang\\p{L}*", "workflow"),
            Map.entry("\\bfrist(en|er)?\\b", "forfaldsdato"),
            Map.entry("\\be-mail\\p{L}*", "mail, mailadresse"),
            Map.entry("(?<!jiras )\\b(eget felt|egne felter)\\b", "brugerdefineret felt"),
            Map.entry("\\b(et|intet|dette) plugin", "app"),
            Map.entry("\\bgadgets\\b", "gadgetter"),
            Map.entry("\\bværksted\\p{L}*|\\bværten\\b", "workbenchen"),
            Map.entry("\\b(rediger|opdater|administrer|annuller|ignorer|kopier|konfigurer)\\b", "redigér and the like"),
            Map.entry("\\bholdet\\b", "teamet"),
            Map.entry("\\bta(get|ges|ger|ge) op igen\\b", "genoptage"),
            Map.entry("[“”]", "»…«"));

    private static final Map<String, String> SWEDISH = Map.ofEntries(
            Map.entry("[æøÆØ]", "Swedish, not Danish"),
            Map.entry("\\b\\p{L}*rapportör\\p{L}*", "anmälare"),
            Map.entry("\\b(deluppgift|underuppgift|delaktivitet)\\p{L}*", "underärende"),
            Map.entry("(?!^)\\buppgift(en|er)?\\b", "ärende"),
            Map.entry("\\} är \\p{L}+erat\\b", "an app is installerad, aktiverad"),
            Map.entry("\\bden tilldelade\\b", "den ansvariga"),
            Map.entry("\\bskärm(en|ar|arna)?\\b", "skärmbild"),
            Map.entry("(?<!jiras )\\begna fält\\b", "anpassade fält"),
            Map.entry("\\b(ett|inget|detta) plugin", "app"),
            Map.entry("\\b(mejl|mail)\\p{L}*", "e-post"),
            Map.entry("\\bbilag(a|or|an|orna)\\b", "bifogad fil"),
            Map.entry("\\bblanksteg", "mellanslag"),
            Map.entry("\\bläs(a)? in sidan igen", "ladda om sidan"),
            Map.entry("verkstad\\p{L}*|\\bvärden kunde\\b", "workbenchen"),
            Map.entry("\\bt(a|as|ar|ogs|agits) upp igen\\b", "återuppta"),
            Map.entry("[“»«]", "”…”"));

    @Test
    public void shouldSayOneThingWithOneWordInDanish() {
        assertThat(wrong("_da", DANISH)).isEmpty();
    }

    @Test
    public void shouldSayOneThingWithOneWordInSwedish() {
        assertThat(wrong("_sv", SWEDISH)).isEmpty();
    }

    @Test
    public void shouldSeeAWordWhateverItsCaseAndItsEnding() {
        assertThat(against("Sagstyper", DANISH)).containsExactly("opgave");
        assertThat(against("Vælg en af opgaverne, der er sagt noget om", DANISH))
                .isEmpty();
        assertThat(against("Standardrapportör", SWEDISH)).containsExactly("anmälare");
    }

    private static Map<String, String> wrong(String language, Map<String, String> words) {
        Map<String, String> found = new TreeMap<>();
        ALL.forEach(texts -> texts.in(language).forEach((key, text) -> against(text, words)
                .forEach(instead -> found.put(key, text + " → " + instead))));
        return found;
    }

    private static Stream<String> against(String text, Map<String, String> words) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return words.entrySet().stream()
                .filter(word ->
                        Pattern.compile(word.getKey(), flags).matcher(text).find())
                .map(Map.Entry::getValue);
    }

    private static Texts texts(String name) {
        return new Texts(HOST, name, List.of(), Map.of(), Map.of());
    }
}
