package org.sluice.workbench.operations.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.projects.Project;

/** Projects that are archived or gone, and keys that are taken again. */
public class ArchivedProjectTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldDeleteAProjectThatIsArchived() {
        place.archive("SUP");

        assertThat(delete("SUP").isDone()).isTrue();
        assertThat(place.tracker().projects().byKey("SUP")).isEmpty();
    }

    @Test
    public void shouldHoldKeyAndNameOfAProjectThatIsArchived() {
        place.archive("SUP");
        String name = place.project("SUP").name();

        Outcome<Project> again =
                new CreateProject(place.tracker()).create(place.as("admin"), NewProject.of("SUP", name, "", "rita"));

        assertThat(again.problems().byField()).containsOnlyKeys("projectKey", "projectName");
    }

    @Test
    public void shouldNotFindIssuesOfAProjectWhoseKeyIsTakenAgain() {
        delete("SUP");
        new CreateProject(place.tracker())
                .create(place.as("admin"), NewProject.of("SUP", "Support <again>", "", "rita"))
                .get();

        assertThat(place.tracker().issues().byKey("SUP-1")).isEmpty();
        assertThat(place.project("SUP").name()).isEqualTo("Support <again>");
    }

    @Test
    public void shouldSayAllThatIsWrongAtOnce() {
        NewProject wrong = NewProject.of("sup", "x", "d".repeat(4_001), "nobody");

        Map<String, ?> faults = new CreateProject(place.tracker())
                .create(place.as("admin"), wrong)
                .problems()
                .byField();

        assertThat(faults).containsOnlyKeys("projectKey", "projectName", "projectLead", "projectDescription");
        assertThat(place.tracker().projects().all())
                .extracting(Project::key)
                .containsExactlyInAnyOrderElementsOf(List.of("SUP", "LAB"));
    }

    private Outcome<Project> delete(String key) {
        return new DeleteProject(place.operations().desk())
                .delete(place.as("admin"), place.project(key).id());
    }
}
