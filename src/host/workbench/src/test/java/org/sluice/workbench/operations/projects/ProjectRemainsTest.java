package org.sluice.workbench.operations.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** What a deleted project leaves behind: schemes, roles and fields that are others' too, and nothing that is its own. */
public class ProjectRemainsTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldLeaveTheSchemesAndRolesThatItUsed() {
        Project sup = place.project("SUP");
        long scheme = place.tracker().schemes().add("Own", "").id();
        place.tracker().schemes().grant(scheme, "BROWSE_PROJECTS", Holder.of(HolderType.ANYONE));
        place.tracker().projects().usePermissionScheme(sup, scheme);
        long role = place.tracker().roles().add("Duty", "").id();
        place.tracker().roles().addActor(sup, role, ProjectRoles.USER, "rita");
        place.tracker().roles().addActor(place.project("LAB"), role, ProjectRoles.USER, "anton");

        delete("SUP");

        assertThat(place.tracker().schemes().grantsOf(scheme)).hasSize(1);
        assertThat(place.tracker().roles().actorsOf(place.project("LAB"), role)).hasSize(1);
        assertThat(rows("role_actor", sup)).isZero();
    }

    @Test
    public void shouldLeaveTheLevelsOfItsSecurityScheme() {
        long level = place.level("SUP", "Staff", "rita").id();
        place.tracker().levels().put(place.id("SUP-1"), Optional.of(level));

        delete("SUP");

        assertThat(place.tracker().levels().byId(level)).isPresent();
        assertThat(place.tracker().levels().isUsed(level, Optional.empty())).isFalse();
    }

    @Test
    public void shouldLeaveAFieldToTheOtherProjectsOfItsContext() {
        long sup = place.project("SUP").id();
        long lab = place.project("LAB").id();
        CustomField bed = place.tracker().fields().add("Bed", "", FieldType.SELECT, Set.of(sup, lab), Set.of());
        place.tracker().options().add(bed, "One");

        delete("SUP");

        assertThat(place.tracker().contexts().of(bed))
                .extracting(FieldContext::projectIds)
                .containsExactly(Set.of(lab));
        assertThat(place.tracker().options().of(bed)).hasSize(1);
    }

    @Test
    public void shouldTakeTheOptionsOfAContextOfItsOwn() {
        CustomField bed = place.tracker().fields().add("Bed", "", FieldType.SELECT);
        FieldContext own = place.tracker()
                .contexts()
                .add(bed, "Ours", Set.of(place.project("SUP").id()), Set.of());
        place.tracker().options().add(own, "Ours");
        place.tracker().options().add(bed, "Everyone's");

        delete("SUP");

        assertThat(place.tracker().options().of(bed))
                .extracting(option -> option.value())
                .containsExactly("Everyone's");
    }

    private Outcome<Project> delete(String key) {
        return new DeleteProject(place.operations().desk())
                .delete(place.as("admin"), place.project(key).id());
    }

    private int rows(String table, Project project) {
        return place.tracker().database().jdbi().withHandle(handle -> handle.createQuery(
                        "SELECT COUNT(*) FROM <table> WHERE project_id = :id")
                .define("table", table)
                .bind("id", project.id())
                .mapTo(Integer.class)
                .one());
    }
}
