package org.sluice.workbench.osgi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list that ships with the host: what Jira 11 has, one a line, {@code name | where it was seen}. Empty lines and those
 * that begin with {@code #} are for readers.
 */
public final class HostList {
    private HostList() {}

    public static List<Line> read(String resource) {
        InputStream in = HostList.class.getResourceAsStream(resource);
        if (in == null) {
            throw new StartFailure("The workbench lacks its list " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> parse(resource, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static Line parse(String resource, String line) {
        int bar = line.indexOf('|');
        if (bar < 1 || line.substring(bar + 1).isBlank()) {
            throw new StartFailure("A line of " + resource + " names no source: " + line);
        }
        return new Line(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }

    /** One thing that Jira has. */
    public record Line(String name, String source) {}
}
