package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;

import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;
import org.sluice.workbench.tracker.rights.Permissions;

/** A query tells nobody by its errors what fields, options, levels, statuses and people there are out of their sight. */
public class SecretNamesSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JqlSearch admin;

    @Before
    public void importAnOpenAndAClosedProject() {
        Export export = new Export().name("customfield_10100", "Stream");
        export.issue("SUP-1").with("customfield_10100", option("1", "Urgent")).with("assignee", Export.person("anton"));
        export.issue("HID-1")
                .with("project", named("10001", "Hidden").put("key", "HID"))
                .with("status", named("77", "Sealed"));
        home.add(export);
        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("anton"));
        PermissionScheme closed = home.tracker().schemes().add("Closed", "");
        home.tracker().projects().usePermissionScheme(project("HID"), closed.id());
        home.tracker().schemes().grant(closed.id(), Permissions.BROWSE_PROJECTS, new Holder(HolderType.USER, "rita"));
        admin = JqlSearch.of(home);
    }

    @Test
    public void shouldNotTellAFieldOrItsOptionsToWhoBrowsesNothing() {
        for (String query : List.of("Stream = Urgent", "cf[10000] is empty", "order by Stream", "NoSuch = 1")) {
            assertThatThrownBy(() -> admin.asAnonymous().keys(query)).as(query).hasMessageContaining("does not exist");
        }
        assertThat(told(admin.asAnonymous(), "Stream = Urgent"))
                .isEqualTo(told(admin.asAnonymous(), "NoSuch = 1").replace("NoSuch", "Stream"));
        assertThat(admin.keys("Stream = Urgent order by Stream")).containsExactly("SUP-1");
    }

    @Test
    public void shouldKnowAFieldOnlyWhereAProjectOfTheReaderHasIt() {
        CustomField field = home.tracker()
                .fields()
                .add("Vault", "", FieldType.SELECT, Set.of(project("HID").id()), Set.of());
        home.tracker().options().add(field, "Gold");

        assertThatThrownBy(() -> admin.keys("Vault = Gold")).hasMessageContaining("'Vault' does not exist");
        assertThat(admin.as("rita").keys("Vault is empty")).containsExactly("HID-1");
        assertThat(admin.as("rita").keys("Vault = Gold")).isEmpty();
    }

    @Test
    public void shouldKnowAnOptionOnlyWhereAProjectOfTheReaderOffersIt() {
        CustomField stream = home.tracker().fields().byName("Stream").get(0);
        var hidden = home.tracker()
                .contexts()
                .add(stream, "There", Set.of(project("HID").id()), Set.of());
        long secret = home.tracker().options().add(hidden, "Secret plan").id();

        String refused = "does not exist for the field 'Stream'";
        assertThatThrownBy(() -> admin.keys("Stream = \"Secret plan\"")).hasMessageContaining(refused);
        assertThatThrownBy(() -> admin.keys("Stream = " + secret)).hasMessageContaining(refused);
        assertThat(admin.as("rita").keys("Stream = \"Secret plan\"")).isEmpty();
        assertThatThrownBy(() -> admin.as("rita").keys("Stream = Urgent")).hasMessageContaining(refused);
    }

    @Test
    public void shouldKnowALevelOnlyWhomItLetsSeeIssues() {
        long scheme = home.tracker().levels().addScheme("Privacy");
        home.tracker().levels().add(scheme, "Board only", List.of(new Holder(HolderType.USER, "anton")));
        assertThatThrownBy(() -> admin.as("anton").keys("level = \"Board only\""))
                .hasMessageContaining("does not exist");

        home.tracker().projects().useSecurityScheme(project("SUP"), scheme);

        assertThat(admin.as("anton").keys("level = \"Board only\"")).isEmpty();
        for (JqlSearch other : List.of(admin, admin.asAnonymous(), admin.as("rita"))) {
            assertThatThrownBy(() -> other.keys("level = \"Board only\""))
                    .hasMessage("The value 'Board only' does not exist for the field 'level'.");
        }
    }

    @Test
    public void shouldKnowAStatusOfThePastOnlyFromIssuesOfTheReader() {
        home.tracker().database().jdbi().useHandle(handle -> {
            handle.execute(
                    "INSERT INTO change_group (id, issue_id, author_key, created) VALUES (1, ?, 'rita', 0)",
                    home.issue("HID-1").id());
            handle.execute("INSERT INTO change_item (group_id, sort_order, field_type, field, from_value, from_text,"
                    + " to_value, to_text) VALUES (1, 0, 'jira', 'status', '555', 'Betrayed', '77', 'Sealed')");
        });

        assertThat(admin.as("rita").keys("status was Betrayed")).containsExactly("HID-1");
        for (String query : List.of("status was Betrayed", "status changed from Betrayed", "status was Nonesuch")) {
            assertThatThrownBy(() -> admin.keys(query)).as(query).hasMessageContaining("does not exist");
        }
    }

    @Test
    public void shouldTellStatusesAndTypesToWhoBrowsesAProject() {
        assertThat(admin.keys("status = Sealed or status was Sealed")).isEmpty();
        assertThat(admin.keys("type = Task")).containsExactly("SUP-1");
        for (String query : List.of("status = Sealed", "status was Sealed", "type = Task", "status = Nonesuch")) {
            assertThatThrownBy(() -> admin.asAnonymous().keys(query)).as(query).hasMessageContaining("does not exist");
        }
    }

    @Test
    public void shouldNotTellWhetherPeopleAndGroupsExistToWhoMayNotLookThemUp() {
        for (String query : List.of(
                "assignee = %s",
                "assignee was %s",
                "watcher = %s",
                "project in projectsLeadByUser(%s)",
                "assignee in membersOf(%s)",
                "project in projectsWhereUserHasRole(%s)")) {
            for (String name : List.of("anton", "jira-administrators", "Administrators", "nonesuch")) {
                assertThat(admin.asAnonymous().keys(query.formatted(name)))
                        .as(query)
                        .isEmpty();
            }
            assertThatThrownBy(() -> admin.keys(query.formatted("nonesuch")))
                    .as(query)
                    .isInstanceOf(JqlException.class);
        }
    }

    private static String told(JqlSearch search, String query) {
        try {
            return search.keys(query).toString();
        } catch (JqlException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private Project project(String key) {
        return home.tracker().projects().byKey(key).orElseThrow();
    }
}
