package org.sluice.workbench.osgi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The packages that the framework gives to plugins, each with the page or list that shows it on Jira 11: the lines of
 * {@code exports.txt}, {@code package | source}. A plugin that imports anything else does not resolve, as in Jira.
 *
 * @param lines the list, in file order
 */
public record SystemExports(List<Export> lines) {
    private static final String RESOURCE = "/workbench/exports.txt";

    /** One exported package and where it was seen. */
    public record Export(String packageName, String source) {}

    /** The list that ships with the workbench. */
    public static SystemExports ofJira11() {
        InputStream in = SystemExports.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new StartFailure("The workbench lacks its list of exported packages: " + RESOURCE);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new SystemExports(reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(SystemExports::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    /** The value of {@code org.osgi.framework.system.packages.extra}. */
    public String asFrameworkProperty() {
        return lines.stream().map(Export::packageName).collect(Collectors.joining(","));
    }

    private static Export parse(String line) {
        int bar = line.indexOf('|');
        if (bar < 1 || line.substring(bar + 1).isBlank()) {
            throw new StartFailure("A line of " + RESOURCE + " names no source: " + line);
        }
        return new Export(
                line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }
}
