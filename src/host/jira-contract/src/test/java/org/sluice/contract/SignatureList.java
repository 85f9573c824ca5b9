package org.sluice.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The file signatures.txt: per type its kind, its source and its members. */
final class SignatureList {
    private final SortedMap<String, Entry> types = new TreeMap<>();

    static SignatureList read() {
        SignatureList list = new SignatureList();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SignatureList.class.getResourceAsStream("/signatures.txt"), StandardCharsets.UTF_8))) {
            list.parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("signatures.txt cannot be read", e);
        }
        return list;
    }

    private void parse(List<String> lines) {
        Entry current = null;
        for (String line : lines) {
            if (line.startsWith("    ") && current != null) {
                current.members.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current = Entry.of(line);
                types.put(current.name, current);
            }
        }
    }

    /** Types that the module compiles itself; Active Objects and OSWorkflow come as artifacts. */
    SortedMap<String, Entry> compiled() {
        return select(false);
    }

    SortedMap<String, Entry> fromArtifacts() {
        return select(true);
    }

    private SortedMap<String, Entry> select(boolean artifact) {
        SortedMap<String, Entry> chosen = new TreeMap<>();
        for (Map.Entry<String, Entry> type : types.entrySet()) {
            if (comesAsArtifact(type.getKey()) == artifact) {
                chosen.put(type.getKey(), type.getValue());
            }
        }
        return chosen;
    }

    private static boolean comesAsArtifact(String type) {
        return type.startsWith("net.java.ao.") || type.startsWith("com.opensymphony.");
    }

    /** One type of the list. */
    static final class Entry {
        final String kind;
        final String name;
        final String source;
        final SortedSet<String> members = new TreeSet<>();

        private Entry(String kind, String name, String source) {
            this.kind = kind;
            this.name = name;
            this.source = source;
        }

        private static Entry of(String line) {
            String[] halves = line.split(" \\| ", 2);
            String[] words = halves[0].split(" ", -1);
            if (words.length != 2) {
                throw new IllegalStateException("Neither a type nor a member: " + line);
            }
            return new Entry(words[0], words[1], halves.length < 2 ? "" : halves[1].strip());
        }
    }
}
