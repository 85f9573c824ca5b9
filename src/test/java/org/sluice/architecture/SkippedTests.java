package org.sluice.architecture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says which tests a build left out, and why, so that a green build is not taken for more than it is. Needs nothing but a
 * JDK; {@code mvn verify} ends with it, and it never fails.
 */
public final class SkippedTests {

    private static final Pattern CASE =
            Pattern.compile("<testcase [^>]*classname=\"([\\w.$]+)\"[^>]*>\\s*<skipped([^>]*)");
    private static final Pattern REASON = Pattern.compile("message=\"([^\"]*)\"");

    private SkippedTests() {}

    /** Prints what the reports below the folders say; the folders are modules. */
    public static void main(String[] modules) throws IOException {
        PrintStream console = System.out;
        lines(Stream.of(modules).map(Path::of).toList()).forEach(console::println);
    }

    /** A line for each class of which something was skipped, after one with the sum; nothing when nothing was. */
    static List<String> lines(List<Path> modules) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> reasons = new TreeMap<>();
        for (Path module : modules) {
            for (Path report : reports(module.resolve("target"))) {
                CASE.matcher(Files.readString(report)).results().forEach(found -> {
                    counts.merge(found.group(1), 1, Integer::sum);
                    REASON.matcher(found.group(2))
                            .results()
                            .forEach(why -> reasons.putIfAbsent(found.group(1), plain(why.group(1))));
                });
            }
        }
        List<String> lines = new ArrayList<>();
        if (!counts.isEmpty()) {
            lines.add("LEFT OUT of this build, so not shown by it:");
            counts.forEach((type, count) -> lines.add("  " + type + ", " + count + (count == 1 ? " test: " : " tests: ")
                    + reasons.getOrDefault(type, "no reason given")));
        }
        return lines;
    }

    private static List<Path> reports(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                target, 2, (file, attributes) -> file.getFileName().toString().matches("TEST-.*[.]xml"))) {
            return files.sorted().toList();
        }
    }

    private static String plain(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
