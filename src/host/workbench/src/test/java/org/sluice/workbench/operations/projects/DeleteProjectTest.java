package org.sluice.workbench.operations.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Refusal;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.filters.SavedFilter;
import org.sluice.workbench.tracker.projects.Project;

/** What goes with a project, and what stays. */
public class DeleteProjectTest {
    private static final List<String> TABLES = List.of(
            "change_group", "issue_comment", "issue_component", "label", "field_value", "watch", "vote", "attachment");

    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldTakeEverythingOfTheProjectAndNothingOfOthers() {
        place.operations().attach().attach(place.as("rita"), place.id("SUP-1"), "ward.png", 10);
        place.operations().attach().attach(place.as("rita"), place.id("LAB-1"), "lab.png", 10);

        assertThat(delete("SUP").isDone()).isTrue();

        assertThat(place.tracker().projects().byKey("SUP")).isEmpty();
        assertThat(place.tracker().issues().byKey("SUP-1")).isEmpty();
        for (String table : TABLES) {
            assertThat(count("SELECT COUNT(*) FROM " + table + " WHERE issue_id NOT IN (SELECT i.id FROM issue i)"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("SELECT COUNT(*) FROM change_item WHERE group_id NOT IN (SELECT g.id FROM change_group g)"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM component")).isZero();
        assertThat(place.tracker().attachments().of(place.id("LAB-1"))).hasSize(1);
        assertThat(place.history("LAB-1")).isNotEmpty();
    }

    @Test
    public void shouldTellInOtherProjectsOfLinksThatAreLost() {
        place.blocks("SUP-1", "LAB-1");
        place.blocks("SUP-1", "SUP-2");

        delete("SUP");

        assertThat(place.history("LAB-1")).contains("Link: This issue is blocked by SUP-1 > -");
        assertThat(count("SELECT COUNT(*) FROM issue_link")).isZero();
    }

    @Test
    public void shouldNotGiveTheFieldsOfItsOwnToAllProjects() {
        CustomField bed = place.tracker()
                .fields()
                .add("Bed", "", FieldType.TEXT, Set.of(place.project("SUP").id()), Set.of());
        long lab = place.project("LAB").id();

        delete("SUP");

        assertThat(place.tracker().contexts().of(bed)).isEmpty();
        assertThat(place.tracker().contexts().relevant(bed, lab, "1")).isEmpty();
    }

    @Test
    public void shouldRaiseNoIssueEvents() {
        int before = place.happenings().size();

        delete("SUP");

        assertThat(place.happenings()).hasSize(before);
    }

    @Test
    public void shouldStopSharingFiltersWithIt() {
        String id = Long.toString(place.project("SUP").id());
        SavedFilter filter = place.tracker()
                .filters()
                .add(
                        "Ours",
                        "",
                        Optional.of(place.user("rita").key()),
                        "",
                        List.of(new FilterShare(FilterShare.Kind.PROJECT, id, "")));

        delete("SUP");

        assertThat(place.tracker().filters().byId(filter.id()).orElseThrow().shares())
                .isEmpty();
    }

    @Test
    public void shouldBeForAdministratorsOnlyAndOnce() {
        Project project = place.project("SUP");
        DeleteProject delete = new DeleteProject(place.operations().desk());

        assertThat(delete.delete(place.as("rita"), project.id()).problems().refusal())
                .contains(Refusal.FORBIDDEN);
        assertThat(place.tracker().projects().byKey("SUP")).isPresent();
        assertThat(delete.delete(place.as("admin"), project.id()).isDone()).isTrue();
        assertThat(delete.delete(place.as("admin"), project.id()).problems().refusal())
                .contains(Refusal.NOT_FOUND);
    }

    @Test
    public void shouldLetTheKeyBeTakenAgainAndCountFromOne() {
        delete("SUP");
        Project again = new CreateProject(place.tracker())
                .create(place.as("admin"), NewProject.of("SUP", "Support", "", "rita"))
                .get();

        assertThat(place.tracker().issues().countOfProject(again.id())).isZero();
        assertThat(place.tracker().database().ids().freshIssueNumber(again.id()))
                .isEqualTo(1);
    }

    private Outcome<Project> delete(String key) {
        return new DeleteProject(place.operations().desk())
                .delete(place.as("admin"), place.project(key).id());
    }

    private int count(String sql) {
        return place.tracker().database().jdbi().withHandle(handle -> handle.createQuery(sql)
                .mapTo(Integer.class)
                .one());
    }
}
