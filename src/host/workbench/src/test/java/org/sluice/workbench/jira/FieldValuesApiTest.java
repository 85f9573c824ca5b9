package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.fields.FieldType;

/** What a plugin gets from an issue for each kind of custom field. */
public class FieldValuesApiTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
    }

    @Test
    public void shouldHoldNothingAsNull() {
        for (FieldType type : FieldType.values()) {
            assertThat(made(type).getValue(jira.issue("SUP-1"))).as(type.name()).isNull();
        }
    }

    @Test
    public void shouldHoldTextAndNumbersAsTheyAre() {
        assertThat(typed(FieldType.TEXT, "Ward <7>")).isEqualTo("Ward <7>");
        assertThat(typed(FieldType.TEXT_AREA, "one\ntwo")).isEqualTo("one\ntwo");
        assertThat(typed(FieldType.NUMBER, "12.50")).isEqualTo(12.5);
        assertThat(typed(FieldType.NUMBER, "0")).isEqualTo(0.0);
    }

    @Test
    public void shouldHoldPeopleAsUsers() {
        assertThat(typed(FieldType.USER, "rita")).isEqualTo(jira.user("rita"));
        assertThat(many(typed(FieldType.MULTI_USER, "rita, anton")))
                .containsExactlyInAnyOrder(jira.user("rita"), jira.user("anton"));
    }

    @Test
    public void shouldHoldLabelsAsASetWithoutRepeatingOne() {
        Object held = typed(FieldType.LABELS, "night", "ward", "night");

        assertThat(held).isInstanceOf(Set.class);
        assertThat(many(held)).extracting(Object::toString).containsExactly("night", "ward");
    }

    @Test
    public void shouldHoldSeveralOptionsAsAList() {
        org.sluice.workbench.tracker.fields.CustomField field = place.field("Wards", FieldType.CHECKBOXES);
        List<String> ids = List.of("North", "South", "West").stream()
                .map(value -> Long.toString(
                        place.tracker().options().add(field, value).id()))
                .toList();

        edit("SUP-1", field.fieldId(), ids.get(0), ids.get(2));

        assertThat(many(custom(field.fieldId()).getValue(jira.issue("SUP-1"))))
                .extracting(Object::toString)
                .containsExactly("North", "West");
        assertThat(custom(field.fieldId()).getValue(jira.issue("SUP-2"))).isNull();
    }

    @Test
    public void shouldLoseAnOptionThatIsTakenAway() {
        String stream = place.streamId();
        assertThat(custom(stream).getValue(jira.issue("SUP-1"))).hasToString("Urgent");

        place.tracker()
                .options()
                .byId(Long.parseLong(place.choice("Urgent")))
                .ifPresent(place.tracker().options()::remove);

        assertThat(custom(stream).getValue(jira.issue("SUP-1"))).isNull();
        assertThat(custom(stream).getValue(jira.issue("SUP-2"))).hasToString("Planned");
    }

    @Test
    public void shouldBeTheSameFieldUnderEachName() {
        CustomField stream = custom(place.streamId());

        assertThat(fields().getCustomFieldObject(stream.getIdAsLong()))
                .isEqualTo(stream)
                .hasSameHashCodeAs(stream);
        assertThat(fields().getCustomFieldObjectsByName("Stream")).containsExactly(stream);
        assertThat(fields().getCustomFieldObjectsByName("stream")).isEmpty();
        assertThat(fields().getCustomFieldObject((Long) null)).isNull();
        assertThat(fields().getCustomFieldObject("customfield_777")).isNull();
        assertThat(stream).hasToString("Stream");
    }

    private Object typed(FieldType type, String... values) {
        CustomField field = made(type);
        edit("SUP-1", field.getId(), values);
        return field.getValue(jira.issue("SUP-1"));
    }

    private void edit(String key, String field, String... values) {
        assertThat(place.operations()
                        .edit()
                        .edit(place.as("rita"), place.id(key), WorkPlace.form(field, values))
                        .problems()
                        .byField())
                .isEmpty();
    }

    private CustomField made(FieldType type) {
        return custom(place.field("A " + type, type).fieldId());
    }

    private CustomField custom(String id) {
        return fields().getCustomFieldObject(id);
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> many(Object held) {
        return (Collection<Object>) held;
    }

    private CustomFieldManager fields() {
        return jira.get(CustomFieldManager.class);
    }
}
