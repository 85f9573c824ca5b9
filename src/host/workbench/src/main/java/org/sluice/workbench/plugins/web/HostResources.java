package org.sluice.workbench.plugins.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The web-resources of Jira 11 that a plugin may depend on. The workbench's pages carry AUI and the few scripts behind them
 * always, so that being on this list is enough.
 */
record HostResources(Set<String> keys) {
    private static final String RESOURCE = "/workbench/web-resources.txt";

    static HostResources ofJira11() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HostResources.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            return new HostResources(reader.lines()
                    .map(line -> line.replaceAll("\\|.*", "").strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    boolean contains(String completeKey) {
        return keys.contains(completeKey);
    }
}
