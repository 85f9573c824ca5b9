package org.sluice.architecture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What of Jira the plugin may refer to: the types and members of signatures.txt. */
final class Slice {
    private static final List<String> FOREIGN =
            List.of("com.atlassian.", "com.opensymphony.", "net.java.ao.", "webwork.", "io.atlassian.");

    private final Map<String, Set<String>> members = new HashMap<>();

    private Slice() {}

    static Slice read() {
        Slice slice = new Slice();
        try (InputStream in = Objects.requireNonNull(Slice.class.getResourceAsStream("/signatures.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            slice.parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("signatures.txt cannot be read", e);
        }
        return slice;
    }

    private void parse(List<String> lines) {
        Set<String> current = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("    ")) {
                current.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current = new HashSet<>();
                members.put(line.split(" ", -1)[1], current);
            }
        }
    }

    /** Whether a type is Jira's, whatever the list says. */
    static boolean isForeign(String type) {
        return FOREIGN.stream().anyMatch(type::startsWith);
    }

    boolean hasType(String type) {
        return members.containsKey(type);
    }

    boolean hasMember(String type, String signature) {
        return members.getOrDefault(type, Set.of()).contains(signature);
    }
}
