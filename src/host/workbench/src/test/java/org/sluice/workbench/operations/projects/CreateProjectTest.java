package org.sluice.workbench.operations.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problem;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.Refusal;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/** Who may make a project, and what a project needs. */
public class CreateProjectTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldMakeAProjectInWhichPeopleCanWorkAtOnce() {
        Project made = create(NewProject.of("OPS", " Operations ", "What runs", "rita"))
                .get();

        Outcome<Issue> issue = place.operations()
                .create()
                .create(
                        place.as("rita"),
                        NewIssue.of(made.id(), place.issue("SUP-1").typeId(), Map.of("summary", List.of("The first"))));
        assertThat(issue.get().key()).isEqualTo("OPS-1");
        assertThat(place.project("OPS").name()).isEqualTo("Operations");
        assertThat(place.project("OPS").leadKey()).contains(place.user("rita").key());
        assertThat(place.tracker().permissions().has(place.as("admin"), "ADMINISTER_PROJECTS", made))
                .isTrue();
    }

    @Test
    public void shouldBeForAdministratorsOnly() {
        NewProject wanted = NewProject.of("OPS", "Operations", "", "rita");

        assertThat(new CreateProject(place.tracker())
                        .create(place.as("rita"), wanted)
                        .problems()
                        .refusal())
                .contains(Refusal.FORBIDDEN);
        assertThat(new CreateProject(place.tracker())
                        .create(Optional.empty(), wanted)
                        .problems()
                        .refusal())
                .contains(Refusal.FORBIDDEN);
        assertThat(place.tracker().projects().byKey("OPS")).isEmpty();
    }

    @Test
    public void shouldNeedAKeyOfTwoToTenCapitalLetters() {
        for (String key : List.of("", "O", "ops", "OPS1", "OPS-X", "ABCDEFGHIJK", "ØST")) {
            assertThat(faults(NewProject.of(key, "Operations", "", "rita")))
                    .as(key)
                    .containsOnlyKeys("projectKey");
        }
        assertThat(create(NewProject.of("ABCDEFGHIJ", "Operations", "", "rita")).isDone())
                .isTrue();
    }

    @Test
    public void shouldNeedANameOfTwoToEightyCharacters() {
        for (String name : List.of("", " ", " x ", "x".repeat(81))) {
            assertThat(faults(NewProject.of("OPS", name, "", "rita"))).as(name).containsOnlyKeys("projectName");
        }
    }

    @Test
    public void shouldRefuseWhatAnotherProjectHas() {
        Map<String, Problem> faults = faults(NewProject.of("SUP", "lab NAME", "", "rita"));

        assertThat(faults.get("projectKey").key()).isEqualTo("workbench.refusal.project.key.taken");
        assertThat(faults.get("projectName").key()).isEqualTo("workbench.refusal.project.name.taken");
    }

    @Test
    public void shouldNeedALeadWhoIsActive() {
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE app_user SET active = FALSE WHERE name = 'olga'"));
        place.tracker().forget();

        assertThat(faults(NewProject.of("OPS", "Operations", "", ""))
                        .get("projectLead")
                        .key())
                .isEqualTo("workbench.refusal.project.lead.missing");
        assertThat(faults(NewProject.of("OPS", "Operations", "", "nobody"))).containsOnlyKeys("projectLead");
        assertThat(faults(NewProject.of("OPS", "Operations", "", "olga"))).containsOnlyKeys("projectLead");
    }

    @Test
    public void shouldTakeSchemesThatExist() {
        long scheme = place.tracker().schemes().add("Own", "").id();
        NewProject own = new NewProject("OPS", "Operations", "", "rita", Optional.of(scheme), Optional.empty());
        NewProject none = new NewProject("NIL", "Nil", "", "rita", Optional.of(777L), Optional.of(778L));

        assertThat(create(own).get().permissionSchemeId()).isEqualTo(scheme);
        assertThat(faults(none)).containsOnlyKeys("permissionScheme", "issueSecurityScheme");
    }

    @Test
    public void shouldNotUseUpAnIdThatWasRefused() {
        long next = create(NewProject.of("OPA", "First", "", "rita")).get().id();
        faults(NewProject.of("OPA", "Second", "", "rita"));

        assertThat(create(NewProject.of("OPB", "Second", "", "rita")).get().id())
                .isBetween(next + 1, next + 2);
    }

    private Outcome<Project> create(NewProject wanted) {
        return new CreateProject(place.tracker()).create(place.as("admin"), wanted);
    }

    private Map<String, Problem> faults(NewProject wanted) {
        Problems problems = create(wanted).problems();
        assertThat(problems.refusal()).contains(Refusal.INPUT);
        return problems.byField();
    }
}
