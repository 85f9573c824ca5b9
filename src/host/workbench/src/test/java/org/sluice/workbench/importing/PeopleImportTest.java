package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.person;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;
import org.sluice.workbench.tracker.people.User;

/** People of a file: where they are found, and as whom they are kept. */
public class PeopleImportTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldKeepWhatTheFileTellsOfSomebody() {
        Export export = new Export();
        export.issue("SUP-1")
                .with(
                        "assignee",
                        person("anton").put("emailAddress", "anton@example.com").put("active", false));

        home.add(export);

        assertThat(home.user("anton"))
                .isEqualTo(new User("anton", "anton", "Person anton", "anton@example.com", false, ""));
    }

    @Test
    public void shouldFindPeopleInCommentsAndHistories() {
        Export export = new Export();
        export.issue("SUP-1").comment("10300", "bodil", "Seen");

        home.add(export);

        assertThat(home.user("bodil").displayName()).isEqualTo("Person bodil");
    }

    @Test
    public void shouldUseSomebodyWhoIsHereAndLeaveThemAsTheyAre() {
        User own = new User("u7", "Anton", "Anton from here", "", true, "da");
        home.tracker().users().add(own);
        Export export = new Export();
        export.issue("SUP-1").with("assignee", person("anton"));

        home.add(export);

        assertThat(home.issue("SUP-1").assigneeKey()).contains("u7");
        assertThat(home.user("anton")).isEqualTo(own);
    }

    @Test
    public void shouldPreferWhatAFieldTellsToWhatAHistoryMentions() {
        Export export = new Export();
        export.issue("SUP-1")
                .changed(
                        "10500",
                        "2026-03-02T08:20:00.000+0000",
                        "rita",
                        ItemExport.of("assignee", "anton", "A.", null, null));
        export.issue("SUP-2").with("assignee", person("anton"));

        home.add(export);

        assertThat(home.user("anton").displayName()).isEqualTo("Person anton");
    }

    @Test
    public void shouldLeaveAnIssueWithoutPeopleWithoutPeople() {
        Export export = new Export();
        export.issue("SUP-1")
                .with("reporter", JsonNodeFactory.instance.nullNode())
                .with("creator", JsonNodeFactory.instance.nullNode());

        home.add(export);

        assertThat(home.issue("SUP-1").reporterKey()).isEmpty();
        assertThat(home.issue("SUP-1").creatorKey()).isEmpty();
        assertThat(home.tracker().users().byName("rita")).isEmpty();
    }

    @Test
    public void shouldTakeTwoSpellingsOfANameForOnePerson() {
        Export export = new Export();
        export.issue("SUP-1").with("assignee", person("Anton"));
        export.issue("SUP-2").with("assignee", person("anton"));

        home.add(export);

        assertThat(home.issue("SUP-2").assigneeKey())
                .isEqualTo(home.issue("SUP-1").assigneeKey());
    }
}
