package org.sluice.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One set of texts in all its languages, and where they are used.
 *
 * @param folder where the files lie
 * @param name the files' name without language and ending
 * @param users folders whose sources use the texts
 * @param composed beginnings of keys that are put together in another way, each with how
 * @param sameInOtherLanguages keys whose text is rightly the same as in English, by the reason
 */
record Texts(
        String folder,
        String name,
        List<String> users,
        Map<String, String> composed,
        Map<String, Set<String>> sameInOtherLanguages) {

    static final List<String> TRANSLATIONS = List.of("_da", "_sv");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern QUOTED = Pattern.compile("[\"'`]([a-z][\\w.-]+)(?=[\"'`$])");

    /** The texts of English or, with a suffix, of another language. */
    Map<String, String> in(String suffix) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(
                    Repository.text(Repository.ROOT.resolve(folder).resolve(name + suffix + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + suffix, e);
        }
        Map<String, String> texts = new TreeMap<>();
        read.forEach((key, text) -> texts.put(String.valueOf(key), String.valueOf(text)));
        return texts;
    }

    Map<String, String> english() {
        return in("");
    }

    /** The numbers of the places that a text leaves open. */
    static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything that stands in quotes in the sources and looks like a key, or like all of it but its last word. */
    Set<String> quotedInSources() {
        return users.stream()
                .map(user -> Repository.texts(user, ".java", ".ts", ".tsx", ".js", ".mjs", ".vm", ".xml"))
                .flatMap(text -> QUOTED.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** A key is used when it is quoted, when its last word is put behind what is quoted, or for the reason given. */
    boolean used(String key, Set<String> quoted) {
        return quoted.contains(key)
                || quoted.contains(key.substring(0, key.lastIndexOf('.') + 1))
                || composed.keySet().stream().anyMatch(key::startsWith);
    }

    Set<String> sameWithReason() {
        return sameInOtherLanguages.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return name;
    }
}
