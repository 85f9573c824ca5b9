package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.person;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/** What a reader may not browse is to a query as if it were not there. */
public class HiddenSearchTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JqlSearch jql;

    @Before
    public void importAnOpenAndAClosedProject() {
        Export export = new Export();
        export.issue("SUP-1")
                .with("assignee", person("anton"))
                .withList("components", named("10200", "Printers"), named("10202", "Lamps"));
        export.issue("HID-1")
                .with("project", named("10001", "Hidden").put("key", "HID"))
                .withList("components", named("10201", "Vault"), named("10203", "Lamps"));
        export.issue("HID-2")
                .with("project", named("10001", "Hidden").put("key", "HID"))
                .parent("HID-1");
        home.add(export);
        PermissionScheme closed = home.tracker().schemes().add("Closed", "");
        home.tracker()
                .projects()
                .usePermissionScheme(home.tracker().projects().byKey("HID").orElseThrow(), closed.id());
        jql = JqlSearch.of(home);
    }

    @Test
    public void shouldFindOnlyWhatTheReaderMayBrowse() {
        assertThat(jql.keys("")).containsExactly("SUP-1");
        assertThat(jql.keys("component = Lamps")).containsExactly("SUP-1");
        assertThat(jql.search().count(jql.reader(), JqlQuery.all())).isEqualTo(1);
    }

    @Test
    public void shouldNotKnowAHiddenProjectByKeyNameOrId() {
        for (String text : List.of("HID", "Hidden", "10001")) {
            assertThatThrownBy(() -> jql.keys("project = " + text))
                    .hasMessage("The value '" + text + "' does not exist for the field 'project'.");
        }
    }

    @Test
    public void shouldNotKnowAnIssueOfAHiddenProject() {
        assertThatThrownBy(() -> jql.keys("key = HID-1"))
                .hasMessage("An issue with key 'HID-1' does not exist for field 'key'.");
        assertThatThrownBy(() -> jql.keys("key > HID-1")).isInstanceOf(JqlException.class);
    }

    @Test
    public void shouldNotKnowAHiddenParent() {
        assertThatThrownBy(() -> jql.keys("parent = HID-1"))
                .hasMessage("The value 'HID-1' does not exist for the field 'parent'.");
    }

    @Test
    public void shouldNotKnowAComponentOfAHiddenProject() {
        assertThatThrownBy(() -> jql.keys("component = Vault"))
                .hasMessage("The value 'Vault' does not exist for the field 'component'.");
        assertThatThrownBy(() -> jql.keys("component = 10201")).isInstanceOf(JqlException.class);
    }

    @Test
    public void shouldSeeAllWhereSecurityIsOverridden() {
        for (String text : List.of("project = HID", "key >= HID-1", "component = Vault or parent = HID-1")) {
            IssueSearch.Page page =
                    jql.search().pageOverridingSecurity(Optional.empty(), new JqlParser().parse(text), 0, 10);

            assertThat(jql.keys(page)).as(text).containsExactly("HID-2", "HID-1");
        }
    }

    @Test
    public void shouldMeanTheReaderAlsoWhereSecurityIsOverridden() {
        JqlQuery mine = new JqlParser().parse("assignee = currentUser()");
        User anton = home.user("anton");

        assertThat(jql.keys(jql.search().pageOverridingSecurity(Optional.of(anton), mine, 0, 10)))
                .containsExactly("SUP-1");
        assertThat(jql.search()
                        .pageOverridingSecurity(Optional.empty(), mine, 0, 10)
                        .ids())
                .isEmpty();
    }

    @Test
    public void shouldCheckAQueryForItsReader() {
        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("anton"));
        JqlQuery open = new JqlParser().parse("project = SUP order by key");

        assertThatCode(() -> jql.search().check(jql.as("anton").reader(), open)).doesNotThrowAnyException();
        assertThatThrownBy(() -> jql.search().check(Optional.empty(), open))
                .hasMessage("The value 'SUP' does not exist for the field 'project'.");
    }

    @Test
    public void shouldCheckTheOrderToo() {
        JqlQuery texts = new JqlParser().parse("order by text");

        assertThatThrownBy(() -> jql.search().check(jql.reader(), texts))
                .hasMessage("Not able to sort using field 'text'.");
    }

    @Test
    public void shouldShowNothingToSomebodyWhoHasLeft() {
        User admin = home.user("admin");
        User left = new User(admin.key(), admin.name(), admin.displayName(), admin.email(), false, "");

        assertThat(jql.search().count(Optional.of(left), JqlQuery.all())).isZero();
    }
}
