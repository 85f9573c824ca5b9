package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Only invented people and places stand in the repository, and nothing in it says where packages are fetched from. */
public class FixturesTest {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@([\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,})\\b");

    /** Reserved for examples, so nobody lives there. */
    private static final Pattern INVENTED =
            Pattern.compile("(.*\\.)?example\\.(org|com|net)|.*\\.(example|test|invalid)");

    private static final Pattern HOST = Pattern.compile("https?://([\\w.-]+)");

    /** Places that a test or a demonstration may name: invented ones, this machine, and names of XML vocabularies. */
    private static final Pattern PLACE = Pattern.compile(INVENTED
            + "|localhost|127\\.0\\.0\\.1|www\\.w3\\.org|www\\.springframework\\.org|www\\.eclipse\\.org|elsewhere|x");

    /** Hosts that packages are fetched from, told by how such hosts are called. */
    private static final Pattern REGISTRY = Pattern.compile(
            "//(registry|repo\\d?|central|packages|artifactory|nexus|oss|jcenter|plugins)\\.[\\w.-]+\\.\\w+");

    private static final Pattern RESOLVED = Pattern.compile("(\"resolved\")\\s*:");

    private static final Pattern NOTHING = Pattern.compile("");

    private static final Set<String> NO_TEXT = Set.of("png", "gz");

    private final List<Path> files = Repository.below("").stream()
            .filter(file -> !NO_TEXT.contains(file.toString().replaceFirst(".*\\.", "")))
            .toList();

    @Test
    public void shouldWriteToNobodyWhoExists() {
        assertThat(files).hasSizeGreaterThan(500);
        assertThat(found(EMAIL, files, INVENTED)).isEmpty();
    }

    @Test
    public void shouldPlayInPlacesThatDoNotExist() {
        List<Path> fixtures = Stream.of("src/test", "src/host/workbench/src/test", "src/host/jira-contract/src/test")
                .flatMap(folder -> Repository.below(folder).stream())
                .filter(file -> !file.endsWith("package-lock.json"))
                .toList();

        assertThat(fixtures).hasSizeGreaterThan(50);
        assertThat(found(HOST, fixtures, PLACE)).isEmpty();
    }

    @Test
    public void shouldNotSayWherePackagesComeFrom() {
        List<Path> locks = files.stream()
                .filter(file -> file.endsWith("package-lock.json"))
                .toList();

        assertThat(locks).isNotEmpty();
        assertThat(found(REGISTRY, files, NOTHING)).isEmpty();
        assertThat(found(RESOLVED, locks, NOTHING)).isEmpty();
    }

    @Test
    public void shouldTellWhatIsRealFromWhatIsInvented() {
        assertThat("ada@example.org")
                .matches(text -> INVENTED.matcher(domain(text)).matches());
        assertThat("ada@hospital" + ".dk")
                .matches(text -> !INVENTED.matcher(domain(text)).matches());
        assertThat("//repo1." + "somewhere.org/maven2")
                .matches(text -> REGISTRY.matcher(text).find());
        assertThat("//maven.apache.org/POM/4.0.0")
                .matches(text -> !REGISTRY.matcher(text).find());
    }

    /** What is found and not allowed, each with the file that holds it. */
    private static List<String> found(Pattern pattern, List<Path> files, Pattern allowed) {
        return files.stream()
                .flatMap(file -> pattern.matcher(Repository.text(file))
                        .results()
                        .map(result -> result.group(1))
                        .filter(what -> !allowed.matcher(what).matches())
                        .map(what -> what + " in " + Repository.ROOT.relativize(file)))
                .toList();
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1);
    }
}
