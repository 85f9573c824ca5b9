package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;

/** Exports that differ from what this host itself would write. */
public class OtherExportsTest {
    private static final String FIELDS = "\"project\":{\"key\":\"SUP\",\"id\":\"10000\"},"
            + "\"issuetype\":{\"id\":\"1\",\"name\":\"Task\"},\"status\":{\"id\":\"1\",\"name\":\"Open\"},"
            + "\"created\":\"2026-03-02T08:00:00.000+0000\",\"updated\":\"2026-03-02T08:00:00.000+0000\"";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldReadNamesThatComeBeforeTheIssues() {
        importText("{\"names\":{\"customfield_10100\":\"Team\"},\"issues\":["
                + issue("SUP-1", "\"customfield_10100\":{\"value\":\"A\"}") + "]}");

        assertThat(home.tracker().fields().byName("Team")).hasSize(1);
    }

    @Test
    public void shouldKnowPeopleByAccountIdWhereThereIsNoKey() {
        importText("{\"issues\":["
                + issue(
                        "SUP-1",
                        "\"assignee\":{\"accountId\":\"5b10\",\"displayName\":\"Anton Example\",\"active\":true}")
                + "]}");

        assertThat(home.issue("SUP-1").assigneeKey()).contains("5b10");
        assertThat(home.user("5b10").displayName()).isEqualTo("Anton Example");
    }

    @Test
    public void shouldTakeAnIssueThatComesTwiceOnce() {
        ImportReport report = importText("{\"issues\":[" + issue("SUP-1", "\"summary\":\"first\"") + ","
                + issue("SUP-1", "\"summary\":\"second\"") + "]}");

        assertThat(report.issues()).isEqualTo(1);
        assertThat(report.left()).isEqualTo(1);
        assertThat(home.issue("SUP-1").summary()).isEqualTo("first");
    }

    @Test
    public void shouldTakeAnEmptyList() {
        assertThat(importText("{\"issues\":[]}").issues()).isZero();
    }

    @Test
    public void shouldRefuseAKeyOfAnotherProject() {
        assertThatThrownBy(() -> importText("{\"issues\":[" + issue("OPS-1", "\"summary\":\"x\"") + "]}"))
                .isInstanceOf(BrokenFileException.class)
                .hasMessageContaining("OPS-1 is no key of its project");
    }

    @Test
    public void shouldRefuseAnIssueWithoutStatus() {
        for (String missing : List.of("status", "issuetype", "project")) {
            String text = "{\"issues\":[" + issue("SUP-1", "\"x\":1").replace("\"" + missing + "\"", "\"y\"") + "]}";
            assertThatThrownBy(() -> importText(text)).hasMessageContaining("SUP-1 has no " + missing);
        }
    }

    @Test
    public void shouldSayThatAFileCannotBeRead() {
        assertThatThrownBy(() -> home.add(ImportFile.of(Path.of("not", "there.json"))))
                .isInstanceOf(BrokenFileException.class)
                .hasMessageStartingWith("there.json: at its beginning: cannot be read");
    }

    private ImportReport importText(String text) {
        return home.add(ImportFile.of("other.json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String issue(String key, String more) {
        return "{\"id\":\"1\",\"key\":\"" + key + "\",\"fields\":{" + FIELDS + "," + more + "}}";
    }
}
