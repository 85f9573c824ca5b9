package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The host's texts: every key in every language, and every key that a page names. */
public class TextsTest {
    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern USED = Pattern.compile("[\"'](workbench\\.[\\w.]*\\w)[\"']");
    private static final Pattern SAID = Pattern.compile("\"((?:jql|access|dashboard|transition)\\.(?!vm)[\\w.]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d[^}]*}");

    @Test
    public void shouldHaveEveryKeyInEveryLanguageWithTheSameArguments() throws IOException {
        for (String file : List.of("pages", "jira", "workflows")) {
            Properties english = texts(file, "");
            for (String language : List.of("_da", "_sv")) {
                Properties translated = texts(file, language);
                assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
                assertThat(english.stringPropertyNames())
                        .allSatisfy(key -> assertThat(arguments(translated.getProperty(key)))
                                .as(key)
                                .isEqualTo(arguments(english.getProperty(key))));
            }
        }
    }

    @Test
    public void shouldSayNothingOfJirasInEnglishToOthers() throws IOException {
        Properties english = texts("jira", "");

        for (String language : List.of("_da", "_sv")) {
            assertThat(texts("jira", language))
                    .allSatisfy((key, text) -> assertThat(text).isNotEqualTo(english.get(key)));
        }
    }

    @Test
    public void shouldHaveEverySentenceThatTheHostSays() throws IOException {
        Set<String> keys = texts("jira", "").stringPropertyNames();

        assertThat(said()).allSatisfy(said -> assertThat(keys)
                .as(said)
                .anyMatch(key -> said.endsWith(".") ? key.startsWith(said) : key.equals(said)));
        assertThat(keys).allSatisfy(key -> assertThat(said()).anyMatch(key::startsWith));
    }

    @Test
    public void shouldHaveEveryTextThatAPageNames() throws IOException {
        Set<String> there = new TreeSet<>(texts("pages", "").stringPropertyNames());
        there.addAll(texts("workflows", "").stringPropertyNames());

        assertThat(there).containsAll(named());
    }

    @Test
    public void shouldUseNoApostropheBecauseMessageFormatWouldSwallowIt() throws IOException {
        for (String language : List.of("", "_da", "_sv")) {
            assertThat(texts("pages", language).values())
                    .allSatisfy(text -> assertThat(outspoken((String) text)).doesNotContain("'"));
            assertThat(texts("jira", language).values())
                    .allSatisfy(text ->
                            assertThat(((String) text).replace("''", "")).doesNotContain("'"));
        }
    }

    /** Keys of sentences in the source; one that ends in a point is the beginning of several. */
    private static Set<String> said() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("java"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> SAID.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> named() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(TextsTest::mayNameTexts)
                    .flatMap(file -> USED.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean mayNameTexts(Path file) {
        String name = file.toString();
        return (name.endsWith(".vm") || name.endsWith(".js") || name.contains("workbench/pages/"))
                && !name.contains("node_modules")
                && Files.isRegularFile(file);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties texts(String file, String language) throws IOException {
        Properties properties = new Properties();
        properties.load(
                new StringReader(read(SOURCES.resolve("resources/workbench/i18n/" + file + language + ".properties"))));
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + file, e);
        }
    }

    /** Two apostrophes in a text that is filled in are one to its reader. */
    private static String outspoken(String text) {
        return text.contains("{0}") ? text.replace("''", "") : text;
    }
}
