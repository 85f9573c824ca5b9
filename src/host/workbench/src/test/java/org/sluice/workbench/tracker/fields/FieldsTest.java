package org.sluice.workbench.tracker.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;

/** Custom fields, their options and values as they are kept. */
public class FieldsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldFindAFieldByIdAndByEveryFieldOfAName() {
        CustomField first = home.tracker().fields().add("Team", "", FieldType.SELECT);
        CustomField second = home.tracker().fields().add("team", "", FieldType.TEXT);

        assertThat(home.tracker().fields().byFieldId(first.fieldId())).contains(first);
        assertThat(home.tracker().fields().byName("TEAM")).containsExactly(first, second);
        assertThat(first.fieldId()).isEqualTo("customfield_" + first.id());
    }

    @Test
    public void shouldKeepOptionsInTheirOrder() {
        CustomField field = home.tracker().fields().add("Team", "", FieldType.SELECT);

        FieldOption second = home.tracker().options().add(field, "Second line");
        FieldOption first = home.tracker().options().add(field, "First line");

        assertThat(home.tracker().options().of(field)).containsExactly(second, first);
        assertThat(home.tracker().options().byId(first.id())).contains(first);
    }

    @Test
    public void shouldKnowEveryTypeByItsKey() {
        for (FieldType type : FieldType.values()) {
            assertThat(FieldType.of(type.key())).isEqualTo(type);
            assertThat(type.isMany()).isEqualTo(type.schema().equals("array"));
        }
        assertThatThrownBy(() -> FieldType.of("x")).hasMessage("No custom field type has the key x");
    }
}
