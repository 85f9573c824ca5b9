package org.sluice.architecture;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers of the house style, counted in the source and printed with the limit beside each. Needs nothing but a JDK:
 * {@code java src/test/java/org/sluice/architecture/HouseStyleNumbers.java} at the root of the repository; it ends with 1
 * when a limit is broken.
 *
 * <ul>
 *   <li>One newline is one line; a package-info is no main file, but its package must be described.
 *   <li>A type counts as described when a Javadoc comment stands before it, nested types too.
 *   <li>The architecture tests are about the whole repository: their lines count for no module's share of tests.
 *   <li>The tests in {@code org.sluice.host} stand beside the plugin's because they need the packaged JAR, but they are about
 *       the host: their lines count for the workbench.
 *   <li>The slice of Jira's API is a list of declarations: it is shown, not judged, and is in no total.
 * </ul>
 */
public final class HouseStyleNumbers {

    private static final Pattern TYPE = Pattern.compile(
            "(?m)^[ \\t]*((?:@[\\w.]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s+(?://[^\\n]*\\s+)?|//[^\\n]*\\s+)*)"
                    + "(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp)\\s+)*"
                    + "(?:class|interface|enum|record|@interface)\\s+[A-Z]\\w*\\s*[<({\\w]");

    private static final Pattern TEST = Pattern.compile("(?m)^\\s*@(Test|ArchTest|Theory)\\b");
    private static final Pattern MOCK = Pattern.compile("(?m)\\b(mock|spy)\\(|^\\s*@(Mock|Spy)\\b");
    private static final Pattern HOST = Pattern.compile(
            "(?m)^import (?:static )?(com\\.atlassian|com\\.opensymphony|net\\.java\\.ao|jakarta|org\\.springframework|org\\.apache\\.velocity)\\.");

    private final Path root;
    private final List<Measure> measures = new ArrayList<>();

    private HouseStyleNumbers(Path root) {
        this.root = root;
    }

    /** Counts below the root of the repository: the first argument, else where the command is run. */
    public static void main(String[] arguments) {
        HouseStyleNumbers numbers = of(Path.of(arguments.length > 0 ? arguments[0] : ""));
        numbers.print(System.out);
        System.exit(numbers.breaches().isEmpty() ? 0 : 1);
    }

    /** Counts below the root of the repository. */
    public static HouseStyleNumbers of(Path root) {
        HouseStyleNumbers numbers = new HouseStyleNumbers(root.toAbsolutePath());
        Module own = numbers.module("plugin", "", ".java");
        Module plugin = new Module("plugin", own.main, ofPlugin(own.test, true));
        Module workbench = numbers.module("workbench", "src/host/workbench", ".java")
                .with(new Module("", List.of(), ofPlugin(own.test, false)), "workbench");
        numbers.count(plugin, true);
        numbers.count(workbench, true);
        numbers.count(plugin.with(workbench, "plugin + workbench"), true);
        numbers.count(numbers.module("jira-contract", "src/host/jira-contract", ".java"), false);
        numbers.countScripts();
        return numbers;
    }

    /** What is over or under its limit, a line each. */
    public List<String> breaches() {
        return measures.stream()
                .filter(Measure::broken)
                .map(measure ->
                        measure.module + ": " + measure.name + " is " + measure.shown() + ", limit " + measure.limit())
                .toList();
    }

    /** Those breaches that no build may have: length, comments and a calculation that knows the host. */
    public List<String> hardBreaches() {
        return measures.stream()
                .filter(Measure::broken)
                .filter(measure -> measure.hard)
                .map(measure ->
                        measure.module + ": " + measure.name + " is " + measure.shown() + ", limit " + measure.limit())
                .toList();
    }

    /** The table. */
    public void print(PrintStream out) {
        String module = "";
        for (Measure measure : measures) {
            if (!measure.module.equals(module)) {
                module = measure.module;
                out.printf("%n%s%n", module);
            }
            out.printf(
                    "  %-42s %9s   %-12s %s%n",
                    measure.name, measure.shown(), measure.limit(), measure.broken() ? "BREACH" : "");
        }
        out.printf("%n%s%n", breaches().isEmpty() ? "No breach." : breaches().size() + " breaches.");
    }

    private Module module(String name, String folder, String ending) {
        Path base = root.resolve(folder);
        return new Module(
                name, read(base.resolve("src/main/java"), ending), read(base.resolve("src/test/java"), ending));
    }

    private void count(Module module, boolean judged) {
        List<Source> main = module.main.stream()
                .filter(source -> !source.describesPackage())
                .toList();
        List<Source> test = module.test.stream()
                .filter(source -> !source.describesPackage())
                .toList();
        List<Integer> lengths = main.stream().map(Source::lines).sorted().toList();
        List<Integer> testLengths = test.stream().map(Source::lines).sorted().toList();
        double tests = test.stream().mapToInt(source -> source.count(TEST)).sum();
        double mocks = test.stream().mapToInt(source -> source.count(MOCK)).sum();
        double domainMocks = test.stream()
                .filter(source -> source.inside("domain"))
                .mapToInt(source -> source.count(MOCK))
                .sum();
        To to = new To(module.name, judged);
        to.show("main files", main.size());
        to.atMost("main file, median lines", percentile(lengths, 0.5), 60);
        to.atMost("main file, p90 lines", percentile(lengths, 0.9), 180);
        to.never("main file, longest", percentile(lengths, 1), 300);
        to.atMost("imports per main file, mean", mean(main, source -> source.count(Source.IMPORT)), 12);
        to.show("test files", test.size());
        to.atMost("test file, median lines", percentile(testLengths, 0.5), 110);
        to.never("test file, longest", percentile(testLengths, 1), 400);
        to.never("types without a comment", undescribedTypes(module.main), 0);
        to.atMost("types of tests without a comment", undescribedTypes(module.test), 0);
        to.never("packages without a comment", undescribedPackages(module), 0);
        to.between("test lines per main line", sum(ofTheModule(test)) / Math.max(1.0, sum(main)), 0.8, 1.2);
        to.show("tests", tests);
        to.atMost("mocks per test", mocks / Math.max(1, tests), 0.3);
        to.never("mocks in domain", domainMocks, 0);
        to.never("domain files importing the host", domainFilesImportingTheHost(main), 0);
    }

    /** TypeScript by the same limits for length; the workbench's few scripts are joined when built and only shown. */
    private void countScripts() {
        List<Source> main = read(root.resolve("src/main/frontend/src"), ".ts", ".tsx");
        List<Source> test = new ArrayList<>(read(root.resolve("src/main/frontend/test"), ".ts", ".tsx"));
        test.addAll(read(root.resolve("src/test/browser"), ".mjs"));
        List<Source> host = read(root.resolve("src/host/workbench/src/main/frontend/src"), ".js");
        To to = new To("TypeScript of the plugin", true);
        lengths(to, main, test);
        lengths(new To("scripts of the workbench", false), host, List.of());
    }

    private static void lengths(To to, List<Source> main, List<Source> test) {
        List<Integer> lengths = main.stream().map(Source::lines).sorted().toList();
        to.show("main files", main.size());
        to.atMost("main file, median lines", percentile(lengths, 0.5), 60);
        to.atMost("main file, p90 lines", percentile(lengths, 0.9), 180);
        to.never("main file, longest", percentile(lengths, 1), 300);
        if (!test.isEmpty()) {
            List<Integer> testLengths =
                    test.stream().map(Source::lines).sorted().toList();
            to.show("test files", test.size());
            to.atMost("test file, median lines", percentile(testLengths, 0.5), 110);
            to.never("test file, longest", percentile(testLengths, 1), 400);
            to.show("test lines per main line", sum(test) / Math.max(1.0, sum(main)));
        }
    }

    private static List<Source> ofPlugin(List<Source> test, boolean wanted) {
        return test.stream().filter(source -> source.inside("host") != wanted).toList();
    }

    private static List<Source> ofTheModule(List<Source> test) {
        return test.stream()
                .filter(source -> !source.file.toString().contains("architecture"))
                .toList();
    }

    private static double undescribedTypes(List<Source> sources) {
        return sources.stream().mapToInt(Source::undescribedTypes).sum();
    }

    private static double undescribedPackages(Module module) {
        return module.main.stream()
                .map(source -> source.folder())
                .distinct()
                .filter(folder -> module.main.stream()
                        .noneMatch(source -> source.describesPackage()
                                && source.folder().equals(folder)
                                && source.text.contains("/**")))
                .count();
    }

    private static double domainFilesImportingTheHost(List<Source> main) {
        return main.stream()
                .filter(source -> source.inside("domain") || source.folder().endsWith(Path.of("org", "sluice", "work")))
                .filter(source -> source.count(HOST) > 0)
                .count();
    }

    private static double sum(List<Source> sources) {
        return sources.stream().mapToInt(Source::lines).sum();
    }

    private static double mean(List<Source> sources, Function<Source, Integer> of) {
        return sources.stream().mapToInt(of::apply).average().orElse(0);
    }

    /** Nearest rank. */
    private static double percentile(List<Integer> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    private static List<Source> read(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.toString().contains("node_modules"))
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .map(Source::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read below " + folder, e);
        }
    }

    /** Where the measures of one module go, each with its limit. */
    private final class To {

        private final String module;
        private final boolean judged;

        private To(String module, boolean judged) {
            this.module = module;
            this.judged = judged;
        }

        private void show(String name, double value) {
            measures.add(new Measure(module, name, value, Double.NaN, Double.NaN, false));
        }

        private void atMost(String name, double value, double most) {
            measures.add(new Measure(module, name, value, Double.NaN, judged ? most : Double.NaN, false));
        }

        private void never(String name, double value, double most) {
            measures.add(new Measure(module, name, value, Double.NaN, judged ? most : Double.NaN, true));
        }

        private void between(String name, double value, double least, double most) {
            measures.add(
                    new Measure(module, name, value, judged ? least : Double.NaN, judged ? most : Double.NaN, false));
        }
    }

    /** One number; a limit that is not a number is none. */
    private record Measure(String module, String name, double value, double least, double most, boolean hard) {

        boolean broken() {
            return value < least || value > most;
        }

        String shown() {
            return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
        }

        String limit() {
            if (Double.isNaN(most)) {
                return "";
            }
            String top = new Measure(module, name, most, least, most, hard).shown();
            return Double.isNaN(least)
                    ? "<= " + top
                    : new Measure(module, name, least, least, most, hard).shown() + " - " + top;
        }
    }

    /** The files of a module. */
    private record Module(String name, List<Source> main, List<Source> test) {

        Module with(Module other, String together) {
            return new Module(
                    together,
                    Stream.concat(main.stream(), other.main.stream()).toList(),
                    Stream.concat(test.stream(), other.test.stream()).toList());
        }
    }

    /** One file. */
    private record Source(Path file, String text) {

        private static final Pattern IMPORT = Pattern.compile("(?m)^import ");

        static Source of(Path file) {
            try {
                return new Source(file, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }

        Path folder() {
            Path parent = file.getParent();
            return parent == null ? Path.of("") : parent;
        }

        boolean describesPackage() {
            return file.endsWith("package-info.java");
        }

        boolean inside(String name) {
            return folder().endsWith(name);
        }

        int lines() {
            return (int) text.chars().filter(character -> character == '\n').count();
        }

        int count(Pattern pattern) {
            return (int) pattern.matcher(text).results().count();
        }

        /** A reason for a suppression may stand between the comment and the type. */
        int undescribedTypes() {
            return (int) TYPE.matcher(text)
                    .results()
                    .filter(found ->
                            !text.substring(0, found.start()).stripTrailing().endsWith("*/"))
                    .count();
        }
    }
}
