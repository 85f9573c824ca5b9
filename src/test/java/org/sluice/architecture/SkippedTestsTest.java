package org.sluice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What a build leaves out is said at its end. */
public class SkippedTestsTest {

    @Rule
    public final TemporaryFolder module = new TemporaryFolder();

    @Test
    public void shouldSayNothingWhenEverythingRan() throws IOException {
        report("surefire-reports", "<testcase name=\"should\" classname=\"org.sluice.ATest\" time=\"1\"/>");

        assertThat(lines()).isEmpty();
    }

    @Test
    public void shouldNameTheTestsThatWereLeftOutAndWhy() throws IOException {
        report(
                "failsafe-reports",
                "<testcase name=\"\" classname=\"org.sluice.RealIT\" time=\"0\">\n"
                        + "<skipped message=\"no file &quot;real.json&quot;\" type=\"x\"/></testcase>"
                        + "<testcase name=\"should\" classname=\"org.sluice.OtherIT\" time=\"0\"><skipped/></testcase>"
                        + "<testcase name=\"shall\" classname=\"org.sluice.OtherIT\" time=\"0\"><skipped/></testcase>");

        assertThat(lines())
                .containsExactly(
                        "LEFT OUT of this build, so not shown by it:",
                        "  org.sluice.OtherIT, 2 tests: no reason given",
                        "  org.sluice.RealIT, 1 test: no file \"real.json\"");
    }

    @Test
    public void shouldSayNothingWithoutReports() throws IOException {
        assertThat(lines()).isEmpty();
    }

    private void report(String folder, String cases) throws IOException {
        Path reports = module.getRoot().toPath().resolve("target").resolve(folder);
        Files.createDirectories(reports);
        Files.writeString(reports.resolve("TEST-one.xml"), "<testsuite>" + cases + "</testsuite>");
    }

    private List<String> lines() throws IOException {
        return SkippedTests.lines(List.of(module.getRoot().toPath()));
    }
}
