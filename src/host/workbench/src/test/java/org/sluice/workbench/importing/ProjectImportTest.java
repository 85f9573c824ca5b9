package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Component;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Permissions;

/** Projects and components of a file, beside those that are here. */
public class ProjectImportTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldMakeAProjectThatItsAdministratorsAdminister() {
        importOne("SUP-1");

        Project project = home.tracker().projects().byKey("SUP").orElseThrow();

        assertThat(project.name()).isEqualTo("SUP name");
        assertThat(project.archived()).isFalse();
        assertThat(home.tracker()
                        .permissions()
                        .has(Optional.of(home.user("admin")), Permissions.ADMINISTER_PROJECTS, project))
                .isTrue();
    }

    @Test
    public void shouldAddToTheProjectThatIsHere() {
        Project own = home.tracker().projects().add("SUP", "Ours", Optional.empty());

        importOne("SUP-1");

        assertThat(home.tracker().projects().all()).containsExactly(own);
        assertThat(home.issue("SUP-1").projectId()).isEqualTo(own.id());
    }

    @Test
    public void shouldGiveANewIdToAProjectWhoseIdIsTaken() {
        home.tracker().projects().add("LAB", "Laboratory", Optional.empty());

        importOne("SUP-1");

        Project made = home.tracker().projects().byKey("SUP").orElseThrow();
        assertThat(made.id())
                .isNotEqualTo(
                        home.tracker().projects().byKey("LAB").orElseThrow().id());
        assertThat(home.issue("SUP-1").projectId()).isEqualTo(made.id());
    }

    @Test
    public void shouldKeepComponentsOfOneNameApartByProject() {
        Export export = new Export();
        export.issue("SUP-1").withList("components", named("10200", "Lamps"));
        export.issue("LAB-1")
                .with("project", named("10001", "Analysers").put("key", "LAB"))
                .withList("components", named("10300", "Lamps"));

        home.add(export);

        assertThat(componentsOf("SUP-1")).extracting(Component::id).containsExactly(10_200L);
        assertThat(componentsOf("LAB-1")).extracting(Component::id).containsExactly(10_300L);
    }

    @Test
    public void shouldUseTheComponentThatIsHereWhateverItsCase() {
        Project own = home.tracker().projects().add("SUP", "Ours", Optional.empty());
        Component lamps = home.tracker().components().add(own, "LAMPS");
        Export export = new Export();
        export.issue("SUP-1").withList("components", named("10999", "Lamps"));

        home.add(export);

        assertThat(componentsOf("SUP-1")).containsExactly(lamps);
    }

    @Test
    public void shouldTakeAComponentThatAnIssueNamesTwiceOnce() {
        Export export = new Export();
        export.issue("SUP-1").withList("components", named("10200", "Lamps"), named("10200", "Lamps"));

        home.add(export);

        assertThat(componentsOf("SUP-1")).hasSize(1);
    }

    @Test
    public void shouldGiveOutIdsAboveThoseOfTheFile() {
        Export export = new Export();
        export.issue("SUP-1").id("40000").withList("components", named("50000", "Lamps"));
        home.add(export);

        Project project = home.tracker().projects().byKey("SUP").orElseThrow();

        assertThat(home.tracker().components().add(project, "Printers").id()).isGreaterThan(50_000);
        assertThat(home.tracker().database().ids().next("issue")).isGreaterThan(40_000);
    }

    @Test
    public void shouldImportTheNewIssuesOfALaterFile() {
        importOne("SUP-1");
        Export later = new Export();
        later.issue("SUP-1").with("summary", "changed since");
        later.issue("SUP-2");

        ImportReport report = home.add(later);

        assertThat(report.issues()).isEqualTo(1);
        assertThat(report.left()).isEqualTo(1);
        assertThat(report.lines().get(0)).endsWith(", 1 issues left as they were");
        assertThat(home.tracker().issues().byIds(idsOfSup()))
                .extracting(Issue::summary)
                .containsExactly("Summary of SUP-1", "Summary of SUP-2");
    }

    @Test
    public void shouldFindAParentThatAnEarlierFileBrought() {
        importOne("SUP-1");
        Export later = new Export();
        later.issue("SUP-2").parent("SUP-1");
        later.issue("SUP-3").parent("SUP-99");

        ImportReport report = home.add(later);

        assertThat(home.issue("SUP-2").parentId()).contains(home.issue("SUP-1").id());
        assertThat(home.issue("SUP-3").parentId()).isEmpty();
        assertThat(report.notes()).containsEntry("parents that are not here", 1L);
    }

    private List<Long> idsOfSup() {
        return home.tracker().issues().idsOfProject(home.issue("SUP-1").projectId());
    }

    private List<Component> componentsOf(String key) {
        return home.tracker().components().ofIssue(home.issue(key).id());
    }

    private void importOne(String key) {
        Export export = new Export();
        export.issue(key);
        home.add(export);
    }
}
