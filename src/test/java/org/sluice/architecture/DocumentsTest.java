package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.Test;

/** What the documents point at exists, and what is said to be an open point is one. */
public class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\[[^]]+]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern PATH = Pattern.compile("`((?:src|\\.ci|\\.mvn)/[\\w./-]+)`");
    private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+(?:Test|IT|Rule))`");
    private static final Pattern PACKAGE = Pattern.compile("`(com[\\w.]+)`");
    private static final Pattern OPEN_POINT =
            Pattern.compile("(?m)^([\\w.]+) \\|.*open point in src/docs/jira-compatibility.md");

    private final List<Path> documents = Repository.below("").stream()
            .filter(file -> file.toString().endsWith(".md"))
            .toList();

    @Test
    public void shouldLinkToWhatExists() {
        assertThat(documents).hasSizeGreaterThan(10).allSatisfy(document -> assertThat(
                        LINK.matcher(Repository.text(document)).results().map(link -> link.group(1)))
                .allMatch(link -> Files.exists(folder(document).resolve(link))));
    }

    @Test
    public void shouldNamePathsThatExist() {
        assertThat(documents).allSatisfy(document -> assertThat(
                        PATH.matcher(Repository.text(document)).results().map(path -> path.group(1)))
                .allMatch(path -> Files.exists(Repository.ROOT.resolve(path))));
    }

    @Test
    public void shouldNameTestsThatExist() {
        List<String> sources = Repository.below("src").stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();

        assertThat(documents).allSatisfy(document -> assertThat(
                        TEST_CLASS.matcher(Repository.text(document)).results().map(type -> type.group(1)))
                .allMatch(type -> sources.contains(type + ".java")));
    }

    @Test
    public void shouldListEveryExportedPackageThatIsAnOpenPoint() {
        String exports = Repository.texts("src/host/workbench/src/main/resources/workbench", "exports.txt");
        String page = Repository.texts("src/docs", "jira-compatibility.md");

        List<String> open = OPEN_POINT
                .matcher(exports)
                .results()
                .map(point -> point.group(1))
                .toList();

        assertThat(open).isNotEmpty().allMatch(name -> page.contains("`" + name + "`"));
    }

    @Test
    public void shouldSayOfEachOpenPackageWhetherTheJarImportsIt() {
        String page = Repository.texts("src/docs", "jira-compatibility.md");
        List<String> imported = Repository.texts("src/test/resources", "imports.txt")
                .lines()
                .map(line -> line.replace("optional ", ""))
                .toList();

        assertThat(packages(page, "that the JAR imports")).isNotEmpty().allMatch(imported::contains);
        assertThat(packages(page, "optional")).isNotEmpty().allMatch(imported::contains);
        assertThat(packages(page, "that the workbench exports")).isNotEmpty().noneMatch(imported::contains);
    }

    private static List<String> packages(String page, String row) {
        return page.lines()
                .filter(line -> line.startsWith("| **Packages not seen") && line.contains(row))
                .flatMap(line -> PACKAGE.matcher(line).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static Path folder(Path document) {
        return Objects.requireNonNull(document.getParent(), () -> document + " lies nowhere");
    }
}
