package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The hard limits of the house style hold here, and the command that counts them sees when they do not. */
public class HouseStyleNumbersTest {

    @Rule
    public final TemporaryFolder elsewhere = new TemporaryFolder();

    @Test
    public void shouldKeepTheHardLimits() {
        assertThat(HouseStyleNumbers.of(Repository.ROOT).hardBreaches()).isEmpty();
    }

    @Test
    public void shouldSeeAFileThatIsTooLong() throws IOException {
        write("src/main/java/a/Long.java", "/** Described. */\nclass Long {}\n" + "//\n".repeat(299));

        assertThat(HouseStyleNumbers.of(elsewhere.getRoot().toPath()).hardBreaches())
                .contains("plugin: main file, longest is 301, limit <= 300");
    }

    @Test
    public void shouldSeeWhatIsNotDescribed() throws IOException {
        write(
                "src/main/java/a/Bare.java",
                "@Marked(\"x\") // with a reason\npublic final class Bare {\n  record Inner() {}\n}\n");

        assertThat(HouseStyleNumbers.of(elsewhere.getRoot().toPath()).hardBreaches())
                .contains("plugin: types without a comment is 2, limit <= 0")
                .contains("plugin: packages without a comment is 1, limit <= 0");
    }

    @Test
    public void shouldSeeADescriptionAcrossMarks() throws IOException {
        write("src/main/java/a/package-info.java", "/** Described. */\npackage a;\n");
        write("src/main/java/a/Told.java", "/** Told. */\n@Marked // why\n@Twice({@Once(1)})\nfinal class Told {}\n");

        assertThat(HouseStyleNumbers.of(elsewhere.getRoot().toPath()).hardBreaches())
                .isEmpty();
    }

    @Test
    public void shouldSeeACalculationThatKnowsTheHost() throws IOException {
        write(
                "src/main/java/org/sluice/x/domain/Sum.java",
                "import com.atlassian.jira.issue.Issue;\n/** A sum. */\nclass Sum {}\n");

        assertThat(HouseStyleNumbers.of(elsewhere.getRoot().toPath()).hardBreaches())
                .contains("plugin: domain files importing the host is 1, limit <= 0");
    }

    private void write(String name, String text) throws IOException {
        Path file = elsewhere.getRoot().toPath().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
