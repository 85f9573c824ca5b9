package org.sluice.workbench.operations.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.filters.SavedFilter;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.screens.Scheme;

/**
 * Counts the rows of every table before a project is made and after it is deleted. What stays are the words about it in
 * the histories of other issues, and their own old keys; schemes stay too, and are made before the count here.
 */
public class ProjectRowsTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldLeaveNoRowOfADeletedProjectInAnyTable() {
        CustomField bed = place.field("Bed", FieldType.SELECT);
        Scheme types = place.tracker().layouts().typeSchemes().add("Wards", "", 1);
        Scheme fields = place.tracker().layouts().configurationSchemes().add("Wards", "", 1);
        SavedFilter filter = place.tracker().filters().add("Mine", "", Optional.of("rita"), "", List.of());
        Map<String, Long> before = rows();

        Project ward = make();
        place.tracker().layouts().typeSchemes().use(ward.id(), types.id());
        place.tracker().layouts().configurationSchemes().use(ward.id(), fields.id());
        fill(ward, bed, filter);
        Map<String, Long> full = rows();
        new DeleteProject(place.operations().desk()).delete(place.as("admin"), ward.id());

        assertThat(grown(before, full)).contains("field_context", "field_option", "role_actor", "moved_key", "vote");
        Map<String, Long> after = rows();
        assertThat(grown(before, after)).containsExactlyInAnyOrder("change_group", "change_item", "moved_key");
        assertThat(oldKeys()).containsOnly("SUP");
        assertThat(place.history("SUP-1")).anyMatch(item -> item.startsWith("Link:"));
        assertThat(after.keySet()).isEqualTo(before.keySet());
    }

    @Test
    public void shouldForgetWhichSchemesItUsed() {
        Scheme types = place.tracker().layouts().typeSchemes().add("Wards", "", 1);
        Project ward = make();
        place.tracker().layouts().typeSchemes().use(ward.id(), types.id());

        new DeleteProject(place.operations().desk()).delete(place.as("admin"), ward.id());

        assertThat(place.tracker().layouts().typeSchemes().projectsUsing(types.id()))
                .isEmpty();
    }

    private Project make() {
        return new CreateProject(place.tracker())
                .create(place.as("admin"), NewProject.of("WARD", "Ward", "", "admin"))
                .get();
    }

    private void fill(Project ward, CustomField bed, SavedFilter filter) {
        FieldContext own = place.tracker().contexts().add(bed, "Ward's", Set.of(ward.id()), Set.of());
        String option = Long.toString(place.tracker().options().add(own, "One").id());
        String component =
                Long.toString(place.tracker().components().add(ward, "Bed side").id());
        place.tracker().roles().addActor(ward, 10002, ProjectRoles.USER, "rita");
        place.tracker()
                .filters()
                .update(new SavedFilter(
                        filter.id(),
                        filter.name(),
                        "",
                        filter.ownerKey(),
                        "",
                        List.of(FilterShare.withProject(ward.id()))));
        Issue issue = place.operations()
                .create()
                .create(
                        place.as("admin"),
                        new NewIssue(
                                ward.id(),
                                place.issue("SUP-1").typeId(),
                                Optional.empty(),
                                Map.of(
                                        "summary",
                                        List.of("Bed"),
                                        bed.fieldId(),
                                        List.of(option),
                                        "components",
                                        List.of(component),
                                        "labels",
                                        List.of("night")),
                                false))
                .get();
        place.operations().comment().add(place.as("admin"), issue.id(), NewComment.of("Soon"));
        place.operations().attach().attach(place.as("admin"), issue.id(), "bed.png", 10);
        place.operations().edit().edit(place.as("admin"), issue.id(), Map.of("summary", List.of("Beds")), false, false);
        place.tracker().watches().watch(issue.id(), "rita");
        place.tracker().watches().vote(issue.id(), "rita");
        place.blocks(issue.key(), "SUP-1");
        place.operations()
                .move()
                .move(
                        place.as("admin"),
                        place.id("SUP-2"),
                        MoveTarget.of(ward.id(), place.issue("SUP-2").typeId()));
        place.operations()
                .move()
                .move(
                        place.as("admin"),
                        place.id("SUP-2"),
                        MoveTarget.of(
                                place.project("SUP").id(), place.issue("SUP-1").typeId()));
    }

    private List<String> oldKeys() {
        return place.tracker().database().jdbi().withHandle(handle -> handle.createQuery(
                        "SELECT project_key FROM moved_key")
                .mapTo(String.class)
                .list());
    }

    private static List<String> grown(Map<String, Long> before, Map<String, Long> after) {
        return after.keySet().stream()
                .filter(table -> after.get(table) > before.getOrDefault(table, 0L))
                .toList();
    }

    private Map<String, Long> rows() {
        return place.tracker().database().jdbi().withHandle(handle -> {
            Map<String, Long> rows = new TreeMap<>();
            handle.createQuery("SELECT table_name FROM information_schema.tables"
                            + " WHERE LOWER(table_schema) = 'public' AND table_type = 'BASE TABLE'")
                    .mapTo(String.class)
                    .list()
                    .forEach(table -> rows.put(
                            table.toLowerCase(java.util.Locale.ROOT),
                            handle.createQuery("SELECT COUNT(*) FROM \"" + table + "\"")
                                    .mapTo(Long.class)
                                    .one()));
            return rows;
        });
    }
}
