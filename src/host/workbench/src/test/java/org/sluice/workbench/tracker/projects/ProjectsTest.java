package org.sluice.workbench.tracker.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;

/** Projects, components and roles as they are kept. */
public class ProjectsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldFindAProjectByKeyAndId() {
        Project made = home.tracker().projects().add("LAB", "Laboratory", Optional.of("rita"));

        assertThat(home.tracker().projects().byKey("lab")).contains(made);
        assertThat(home.tracker().projects().byId(made.id())).contains(made);
        assertThat(made.leadKey()).contains("rita");
    }

    @Test
    public void shouldKeepComponentsByName() {
        Project project = home.tracker().projects().add("LAB", "Laboratory", Optional.empty());

        Component second = home.tracker().components().add(project, "Reports");
        Component first = home.tracker().components().add(project, "Analysers");

        assertThat(home.tracker().components().ofProject(project.id())).containsExactly(first, second);
    }

    @Test
    public void shouldKnowWhoPlaysWhichRole() {
        Project project = home.tracker().projects().add("LAB", "Laboratory", Optional.empty());
        ProjectRole readers = home.tracker().roles().add("Readers", "Read only");

        home.tracker().roles().addActor(project, readers.id(), ProjectRoles.GROUP, "ward 4");

        assertThat(home.tracker().roles().byName("readers")).contains(readers);
        assertThat(home.tracker().roles().rolesOf(project, home.user("admin"), Set.of("ward 4")))
                .containsExactly(readers.id());
        assertThat(home.tracker().roles().rolesOf(project, home.user("admin"), Set.of("jira-administrators")))
                .containsExactly(ProjectRole.ADMINISTRATORS);
    }
}
