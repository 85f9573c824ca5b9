package org.sluice.workbench.operations.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.Problem;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;

/** What new issues begin with, and what fields are called. */
public class FieldDefaultsTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldGiveTheDefaultOfTheContextThatCounts() {
        CustomField ward = place.field("Ward", FieldType.TEXT);
        FieldContext lab = place.tracker()
                .contexts()
                .add(ward, "Lab", Set.of(place.project("LAB").id()), Set.of("1"));
        place.tracker().contexts().update(context(ward).beginningWith(List.of("North")));
        place.tracker().contexts().update(lab.beginningWith(List.of("Cellar")));

        assertThat(defaultOf(ward, "SUP", "1")).contains(Content.of("North"));
        assertThat(defaultOf(ward, "LAB", "1")).contains(Content.of("Cellar"));
        assertThat(defaultOf(ward, "LAB", "2")).isEmpty();
    }

    @Test
    public void shouldGiveNoOptionThatIsOffOrGone() {
        CustomField ward = place.field("Ward", FieldType.CHECKBOXES);
        FieldOption north = place.tracker().options().add(ward, "North");
        FieldOption south = place.tracker().options().add(ward, "South");
        place.tracker().contexts().update(context(ward).beginningWith(List.of("" + north.id(), "" + south.id(), "77")));
        place.tracker().options().disable(south, true);

        assertThat(defaultOf(ward, "SUP", "1")).contains(Content.of("" + north.id()));
        place.tracker().options().remove(north);
        assertThat(defaultOf(ward, "SUP", "1")).isEmpty();
    }

    @Test
    public void shouldGiveNothingForJirasOwnFields() {
        assertThat(new FieldDefaults(place.tracker()).of("labels", asking("SUP", "1")))
                .isEmpty();
    }

    @Test
    public void shouldNameFieldsAsPeopleReadThem() {
        CustomField ward = place.field("Ward", FieldType.TEXT);
        FieldNames names = new FieldNames(place.tracker());

        assertThat(names.of("duedate")).isEqualTo(Problem.of("workbench.field.duedate"));
        assertThat(names.of(ward.fieldId())).isEqualTo("Ward");
        assertThat(names.of("nonsense")).isEqualTo("nonsense");
    }

    private Optional<Content> defaultOf(CustomField field, String project, String type) {
        return new FieldDefaults(place.tracker()).of(field.fieldId(), asking(project, type));
    }

    private Asking asking(String project, String type) {
        return new Asking(place.as("rita"), place.project(project), type, Optional.empty());
    }

    private FieldContext context(CustomField field) {
        return place.tracker().contexts().of(field).get(0);
    }
}
