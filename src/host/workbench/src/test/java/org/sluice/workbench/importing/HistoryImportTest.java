package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;
import org.sluice.workbench.tracker.history.ChangeItem;

/** Histories of a file, with their ids as they hold here. */
public class HistoryImportTest {
    private static final String WHEN = "2026-03-02T08:10:00.000+0000";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldTurnComponentIdsWithinTheirProject() {
        Export export = new Export();
        export.issue("SUP-1")
                .withList("components", named("Viewer", "Viewer"))
                .changed("1", WHEN, "anton", ItemExport.of("Component", null, null, "Viewer", "Viewer"));
        export.issue("OPS-1")
                .with("project", named("10001", "Operations").put("key", "OPS"))
                .withList("components", named("Viewer", "Viewer"));

        home.add(export);

        long component = home.tracker()
                .components()
                .ofIssue(home.issue("SUP-1").id())
                .get(0)
                .id();
        assertThat(item("SUP-1").to()).contains(Long.toString(component));
        assertThat(home.tracker()
                        .components()
                        .ofIssue(home.issue("OPS-1").id())
                        .get(0)
                        .id())
                .isNotEqualTo(component);
    }

    @Test
    public void shouldTurnListsOfOptionIds() {
        Export export = new Export().name("customfield_10100", "Wards");
        export.issue("SUP-1")
                .withList("customfield_10100", option("1", "North"), option("2", "South"))
                .changed("1", WHEN, "anton", ItemExport.custom("Wards", null, "", "[1, 2]", "North, South"));
        Export earlier = new Export().name("customfield_10100", "Other");
        earlier.issue("OLD-1").with("customfield_10100", option("1", "Taken"));

        home.add(earlier);
        home.add(export);

        assertThat(item("SUP-1").to().orElseThrow()).matches("\\[[0-9]+, 2]").isNotEqualTo("[1, 2]");
        assertThat(item("SUP-1").toText()).contains("North, South");
    }

    @Test
    public void shouldTurnKeysOfPeopleWhoseKeyIsTaken() {
        Export export = new Export();
        export.issue("SUP-1")
                .with("assignee", person("olga").put("key", "JIRAUSER10000"))
                .changed("1", WHEN, "anton", ItemExport.of("assignee", null, null, "JIRAUSER10000", "Person olga"));

        home.add(export);

        assertThat(item("SUP-1").to()).contains(home.user("olga").key());
        assertThat(home.problems()).isEmpty();
    }

    @Test
    public void shouldMakePeopleWhomOnlyAHistoryMentions() {
        Export export = new Export();
        export.issue("SUP-1")
                .with("assignee", person("dorte"))
                .changed("1", WHEN, "anton", ItemExport.of("assignee", "gone", "Gone Person", "dorte", "Person dorte"));

        home.add(export);

        assertThat(home.user("gone").displayName()).isEqualTo("Gone Person");
    }

    @Test
    public void shouldMoveTheDaysOfAHistoryWithEverythingElse() {
        Export export = new Export().name("customfield_10100", "Visit");
        export.issue("SUP-1")
                .with("created", WHEN)
                .with("updated", WHEN)
                .with("duedate", "2026-03-31")
                .changed(
                        "1",
                        WHEN,
                        "anton",
                        ItemExport.of("duedate", null, null, "2026-03-31", "2026-03-31 00:00:00.0"));

        home.importer().runShiftedToNow(export.file());

        assertThat(item("SUP-1").to()).contains("2026-07-13");
        assertThat(item("SUP-1").toText()).contains("2026-07-13 00:00:00.0");
    }

    @Test
    public void shouldKeepWhatItKnowsNothingAbout() {
        Export export = new Export();
        export.issue("SUP-1")
                .changed("1", WHEN, "anton", ItemExport.of("Link", null, null, "OPS-7", "This issue relates to OPS-7"));
        export.issue("SUP-2").changed("2", WHEN, "anton", ItemExport.custom("Sprint", "", "", "12", "Sprint 12"));

        home.add(export);

        assertThat(item("SUP-1").to()).contains("OPS-7");
        assertThat(item("SUP-2"))
                .isEqualTo(new ChangeItem(
                        "custom",
                        "Sprint",
                        Optional.empty(),
                        Optional.of(""),
                        Optional.of("12"),
                        Optional.of("Sprint 12")));
    }

    private ChangeItem item(String key) {
        return home.tracker().history().of(home.issue(key).id()).get(0).items().get(0);
    }
}
