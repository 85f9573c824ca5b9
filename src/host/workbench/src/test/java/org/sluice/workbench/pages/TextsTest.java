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
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d[^}]*}");

    @Test
    public void shouldHaveEveryKeyInEveryLanguageWithTheSameArguments() throws IOException {
        Properties english = texts("");

        for (String language : List.of("_da", "_sv")) {
            Properties translated = texts(language);
            assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            assertThat(english.stringPropertyNames())
                    .allSatisfy(key -> assertThat(arguments(translated.getProperty(key)))
                            .as(key)
                            .isEqualTo(arguments(english.getProperty(key))));
        }
    }

    @Test
    public void shouldHaveEveryTextThatAPageNames() throws IOException {
        assertThat(texts("").stringPropertyNames()).containsAll(named());
    }

    @Test
    public void shouldUseNoApostropheBecauseMessageFormatWouldSwallowIt() throws IOException {
        for (String language : List.of("", "_da", "_sv")) {
            assertThat(texts(language).values())
                    .allSatisfy(text -> assertThat((String) text).doesNotContain("'"));
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

    private static Properties texts(String language) throws IOException {
        Properties properties = new Properties();
        properties.load(
                new StringReader(read(SOURCES.resolve("resources/workbench/i18n/pages" + language + ".properties"))));
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("Cannot read " + file, e);
        }
    }
}
