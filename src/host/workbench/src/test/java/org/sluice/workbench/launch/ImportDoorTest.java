package org.sluice.workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.config.StartingConstants;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Grant;

/** What comes into the tracker before anybody can look: the named files, else the invented project. */
public class ImportDoorTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldBringInTheInventedProjectWhenNothingIsNamed() {
        assertThat(door().invents(options())).isTrue();

        door().bringIn(options());

        assertThat(door().invents(options())).isFalse();
        assertThat(projects()).contains("SUP");
    }

    @Test
    public void shouldLetTheInventedPeopleLogInAndTheTeamAloneWorkInItsProject() {
        door().bringIn(options());

        var users = home.tracker().users();
        assertThat(users.authenticate("karl", "demo"))
                .hasValueSatisfying(karl -> assertThat(home.tracker().groups().of(karl.user()))
                        .contains("jira-software-users")
                        .doesNotContain("jira-administrators"));
        assertThat(users.authenticate("admin", "demo")).isEmpty();
        Project team = project("SUP");
        for (String permission : List.of("TRANSITION_ISSUES", "ASSIGNABLE_USER", "ASSIGN_ISSUES", "EDIT_ISSUES")) {
            assertThat(may("karl", permission, team)).as(permission).isTrue();
            assertThat(may("admin", permission, team)).as(permission).isTrue();
            assertThat(may("lonbrin", permission, team)).as(permission).isFalse();
        }
        for (String permission : List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "ADD_COMMENTS")) {
            assertThat(may("lonbrin", permission, team)).as(permission).isTrue();
        }
        assertThat(may("karl", "ADMINISTER_PROJECTS", team)).isFalse();
        assertThat(may("lonbrin", "TRANSITION_ISSUES", project("MED"))).isTrue();
    }

    @Test
    public void shouldLetThemLogInAtTheNextStartWhenTheHostDiedBeforeTheirPasswords() {
        door().bringIn(options());
        List<Grant> rights = rights();
        home.tracker().settings().put(ImportDoor.ACCOUNTS_DUE, "yes");
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE app_user SET password_hash = NULL"));

        door().bringIn(options());

        assertThat(home.tracker().users().authenticate("karl", "demo")).isPresent();
        assertThat(home.tracker().settings().get(ImportDoor.ACCOUNTS_DUE)).isEmpty();
        assertThat(rights()).isEqualTo(rights).isNotEmpty();
        assertThat(home.tracker().schemes().all()).hasSize(2);
    }

    private List<Grant> rights() {
        return home.tracker().schemes().grantsOf(project("SUP").permissionSchemeId());
    }

    private Project project(String key) {
        return home.tracker().projects().byKey(key).orElseThrow();
    }

    private boolean may(String person, String permission, Project project) {
        return home.tracker().permissions().has(home.tracker().users().byName(person), permission, project);
    }

    @Test
    public void shouldGiveNobodyOfAFileAPassword() throws IOException {
        Path file = file("one.json", gardenWith("GARDEN-1").text());
        home.tracker().settings().put(ImportDoor.ACCOUNTS_DUE, "yes");

        door().bringIn(options("workbench.import", file.toString()));

        List<String> withPassword = home.tracker().database().jdbi().withHandle(handle -> handle.createQuery(
                        "SELECT name FROM app_user WHERE password_hash IS NOT NULL")
                .mapTo(String.class)
                .list());
        assertThat(withPassword).containsExactly("admin");
    }

    @Test
    public void shouldBringTheInventedProjectIntoAnEmptyHomeOnly() {
        home.add(gardenWith("GARDEN-1"));

        door().bringIn(options());

        assertThat(projects()).containsExactly("GARDEN");
    }

    @Test
    public void shouldInventNothingWhereNoneIsAskedForOrWhereProjectsWereDeleted() {
        door().bringIn(options("workbench.import", "none"));
        assertThat(projects()).isEmpty();
        assertThat(door().invents(options())).isTrue();

        new StartingConstants(home.tracker().database()).prepare();
        home.tracker().forget();

        assertThat(door().invents(options())).isFalse();
    }

    @Test
    public void shouldBringInTheNamedFilesAndNothingInvented() throws IOException {
        Path one = file("one.json", gardenWith("GARDEN-1").text());
        Path two = file("two.json", gardenWith("GARDEN-2").text().replace("10001", "10002"));

        Options options = options("workbench.import", one + "," + two);
        assertThat(door().invents(options)).isFalse();

        door().bringIn(options);

        assertThat(projects()).containsExactly("GARDEN");
        assertThat(home.tracker().issues().byKey("GARDEN-1")).isPresent();
        assertThat(home.tracker().issues().byKey("GARDEN-2")).isPresent();
    }

    @Test
    public void shouldMoveAFilesTimesOnlyWhenTold() throws IOException {
        Path file = file("one.json", gardenWith("GARDEN-1").text());

        door().bringIn(options("workbench.import", file.toString()));

        assertThat(home.issue("GARDEN-1").updated()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @Test
    public void shouldMoveTheNewestMomentOfAFileToYesterday() throws IOException {
        Path file = file("one.json", gardenWith("GARDEN-1").text());

        door().bringIn(options("workbench.import", file.toString(), "workbench.import.shift", "now"));

        assertThat(home.issue("GARDEN-1").updated())
                .isBetween(Instant.parse("2026-06-14T00:00:00Z"), ImportedTracker.CLOCK.instant());
    }

    @Test
    public void shouldNameAFileThatIsBrokenAndKeepNothingOfIt() throws IOException {
        String text = gardenWith("GARDEN-1").text();
        Path broken = file("broken.json", text.substring(0, text.length() - 20));

        assertThatThrownBy(() -> door().bringIn(options("workbench.import", broken.toString())))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("nothing of it is kept: broken.json");
        assertThat(projects()).isEmpty();
    }

    private ImportDoor door() {
        return new ImportDoor(home.tracker(), ImportedTracker.CLOCK);
    }

    private List<String> projects() {
        return home.tracker().projects().all().stream().map(Project::key).toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.newFile(name).toPath(), text);
    }

    private static Export gardenWith(String key) {
        Export export = new Export();
        export.issue(key);
        return export;
    }

    private static Options options(String... namesAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Options.from(properties);
    }
}
