package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.testing.Export.named;

import java.nio.charset.StandardCharsets;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;

/** What is wrong with a file is said with its place, and a broken file leaves nothing. */
public class ImportTroubleTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldSayWhereAFileIsBrokenAndImportNothingOfIt() {
        Export export = new Export();
        export.issue("SUP-1");
        String text = export.text();

        assertThatThrownBy(() -> home.add(file(text.substring(0, text.length() - 20))))
                .isInstanceOf(BrokenFileException.class)
                .hasMessageStartingWith("broken.json: line 1, column ")
                .hasMessageNotContaining("\n");
        assertThat(home.tracker().projects().all()).isEmpty();
    }

    @Test
    public void shouldNameTheIssueThatLacksWhatEveryIssueHas() {
        Export export = new Export();
        export.issue("SUP-1");
        export.issue("SUP-2").with("created", "last week");

        assertThatThrownBy(() -> home.add(export))
                .isInstanceOf(BrokenFileException.class)
                .hasMessageContaining("SUP-2 has a date that is none: last week");
        assertThat(home.tracker().projects().all()).isEmpty();
    }

    @Test
    public void shouldLeaveOutOfATextWhatNotEveryDatabaseKeeps() {
        Export export = new Export();
        export.issue("SUP-1").with("description", "Dark\0 since\u001B noon");

        home.add(export);

        assertThat(home.issue("SUP-1").description()).contains("Dark since\u001B noon");
    }

    @Test
    public void shouldRefuseAFileThatIsNoExport() {
        assertThatThrownBy(() -> home.add(file("{\"projects\":[]}")))
                .isInstanceOf(BrokenFileException.class)
                .hasMessage("broken.json: at its end: it holds no list called issues");
        assertThatThrownBy(() -> home.add(file("[]"))).isInstanceOf(BrokenFileException.class);
        assertThatThrownBy(() -> home.add(file(""))).isInstanceOf(BrokenFileException.class);
    }

    @Test
    public void shouldNameAnIssueWhoseHistoryContradictsItsFields() {
        Export export = new Export();
        export.issue("SUP-1")
                .changed(
                        "1",
                        "2026-03-02T08:10:00.000+0000",
                        "anton",
                        ItemExport.of("status", "1", "Open", "5", "Solved"));
        export.issue("SUP-2")
                .with("resolution", named("10000", "Done"))
                .changed(
                        "2",
                        "2026-03-02T08:10:00.000+0000",
                        "anton",
                        ItemExport.of("resolution", "10000", "Done", null, null));
        export.issue("SUP-3")
                .changed(
                        "3",
                        "2026-03-02T08:20:00.000+0000",
                        "anton",
                        ItemExport.of("status", "5", "Solved", "1", "Open"))
                .changed(
                        "4",
                        "2026-03-02T08:10:00.000+0000",
                        "anton",
                        ItemExport.of("status", "1", "Open", "5", "Solved"));

        ImportReport report = home.add(export);

        assertThat(home.problems())
                .containsExactly(
                        "SUP-1: the history ends with status Solved, the field holds Open",
                        "SUP-2: the history ends with resolution empty, the field holds Done");
        assertThat(report.lines()).contains("export.json: history contradicts the fields: 2");
    }

    @Test
    public void shouldSayWhenAHistoryIsCutShort() {
        Export export = new Export();
        export.issue("SUP-1")
                .changed(
                        "1",
                        "2026-03-02T08:10:00.000+0000",
                        "anton",
                        ItemExport.of("status", "5", "Solved", "1", "Open"));
        String cut = export.text().replace("\"changelog\":{", "\"changelog\":{\"total\":3,");

        home.add(file(cut));

        assertThat(home.problems()).containsExactly("SUP-1: the file holds 1 of 3 histories");
    }

    @Test
    public void shouldImportNothingOfAFileThatTheDatabaseRefuses() {
        Export export = new Export();
        export.issue("SUP-1").withList("components", named("10200", "x".repeat(300)));

        assertThatThrownBy(() -> home.add(export))
                .isInstanceOf(BrokenFileException.class)
                .hasMessageStartingWith("export.json: while writing: ")
                .hasMessageNotContaining("\n");
        assertThat(home.tracker().projects().all()).isEmpty();
    }

    @Test
    public void shouldCountStatusesWhoseCategoryTheFileDoesNotTell() {
        Export export = new Export();
        export.issue("SUP-1")
                .changed(
                        "1",
                        "2026-03-02T08:10:00.000+0000",
                        "anton",
                        ItemExport.of("status", "7", "Parked", "1", "Open"));

        assertThat(home.add(export).notes())
                .containsEntry("status only in histories, its category is unknown: Parked", 1L);
    }

    private static ImportFile file(String text) {
        return ImportFile.of("broken.json", text.getBytes(StandardCharsets.UTF_8));
    }
}
