package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.projects.Component;

/** What the change history says of each field: Jira's name of it, ids where there are ids, and words as they were then. */
public class FieldHistoryTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldTellTextsWithoutIds() {
        assertThat(edit("description", "Blank since noon"))
                .containsExactly(plain("description", null, "Blank since noon"));
        assertThat(edit("environment", "Ward 3")).containsExactly(plain("environment", null, "Ward 3"));
        assertThat(edit("description", "")).containsExactly(plain("description", "Blank since noon", null));
        assertThat(edit("summary", "No picture")).containsExactly(plain("summary", "Summary of SUP-1", "No picture"));
    }

    @Test
    public void shouldTellChoicesWithIdAndName() {
        edit("priority", "3");

        assertThat(edit("priority", "2")).containsExactly(item("jira", "priority", "3", "Medium", "2", "High"));
        assertThat(edit("priority", "")).containsExactly(item("jira", "priority", "2", "High", null, null));
    }

    @Test
    public void shouldTellPeopleWithKeyAndName() {
        place.grant("MODIFY_REPORTER", "rita");

        assertThat(edit("assignee", "anton"))
                .containsExactly(item("jira", "assignee", null, null, "anton", "Person anton"));
        assertThat(edit("reporter", "anton"))
                .containsExactly(item("jira", "reporter", "rita", "Person rita", "anton", "Person anton"));
    }

    @Test
    public void shouldTellADayWithItsMidnight() {
        assertThat(edit("duedate", "30/Jun/26"))
                .containsExactly(item("jira", "duedate", null, null, "2026-06-30", "2026-06-30 00:00:00.0"));
    }

    @Test
    public void shouldTellEachComponentThatComesOrGoes() {
        Component lamps = place.tracker().components().add(place.project("SUP"), "Lamps");
        Component doors = place.tracker().components().add(place.project("SUP"), "Doors");

        assertThat(edit("components", id(lamps), id(doors)))
                .containsExactlyInAnyOrder(
                        item("jira", "Component", "10200", "X-ray viewer", null, null),
                        item("jira", "Component", null, null, id(lamps), "Lamps"),
                        item("jira", "Component", null, null, id(doors), "Doors"));
        assertThat(edit("components", id(doors), id(lamps))).isEmpty();
        assertThat(edit("components", id(doors)))
                .containsExactly(item("jira", "Component", id(lamps), "Lamps", null, null));
    }

    @Test
    public void shouldTellAllLabelsBeforeAndAfter() {
        assertThat(edit("labels", "printer", "ward")).containsExactly(plain("labels", "ward", "printer ward"));
        assertThat(edit("labels", "ward", "printer")).isEmpty();
        assertThat(edit("labels")).containsExactly(plain("labels", "printer ward", ""));
    }

    @Test
    public void shouldTellAnOptionWithIdAndValue() {
        String urgent = place.choice("Urgent");
        String planned = place.choice("Planned");

        assertThat(edit(place.streamId(), planned))
                .containsExactly(item("custom", "Stream", urgent, "Urgent", planned, "Planned"));
        assertThat(edit(place.streamId(), ""))
                .containsExactly(item("custom", "Stream", planned, "Planned", null, null));
    }

    @Test
    public void shouldTellSeveralOptionsTogether() {
        CustomField field = add("Wards", FieldType.CHECKBOXES);
        String one = Long.toString(place.tracker().options().add(field, "One").id());
        String two = Long.toString(place.tracker().options().add(field, "Two").id());

        assertThat(edit(field.fieldId(), one, two))
                .containsExactly(item("custom", "Wards", null, null, "[" + one + ", " + two + "]", "One,Two"));
    }

    @Test
    public void shouldTellAddedFieldsInWords() {
        Map<FieldType, List<String>> typed = Map.of(
                FieldType.TEXT, List.of("B 12"),
                FieldType.TEXT_AREA, List.of("Two\nlines"),
                FieldType.NUMBER, List.of("4.50"),
                FieldType.DATE, List.of("2026-07-01"),
                FieldType.DATE_TIME, List.of("1/Jul/26 8:15 AM"),
                FieldType.USER, List.of("anton"),
                FieldType.MULTI_USER, List.of("anton, rita"),
                FieldType.LABELS, List.of("b", "a"));
        Map<FieldType, String> words = Map.of(
                FieldType.TEXT, "B 12",
                FieldType.TEXT_AREA, "Two\nlines",
                FieldType.NUMBER, "4.5",
                FieldType.DATE, "1/Jul/26",
                FieldType.DATE_TIME, "1/Jul/26 8:15 AM",
                FieldType.USER, "Person anton",
                FieldType.MULTI_USER, "Person anton,Person rita",
                FieldType.LABELS, "a b");

        typed.forEach((type, texts) -> {
            CustomField field = add("A " + type, type);
            List<ChangeItem> items = edit(field.fieldId(), texts.toArray(String[]::new));

            assertThat(items).as(type.name()).hasSize(1);
            assertThat(items.get(0).fieldType()).isEqualTo("custom");
            assertThat(items.get(0).field()).isEqualTo("A " + type);
            assertThat(items.get(0).fromText()).as(type.name()).isEmpty();
            assertThat(items.get(0).toText()).as(type.name()).contains(words.get(type));
            assertThat(edit(field.fieldId(), texts.toArray(String[]::new)))
                    .as(type.name())
                    .isEmpty();
        });
    }

    @Test
    public void shouldKeepTheWordsOfTheDay() {
        CustomField field = add("Ward", FieldType.TEXT);
        edit(field.fieldId(), "Three");

        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE app_user SET display_name = 'Married' WHERE user_key = 'anton'"));
        place.tracker().users().forget();
        edit("assignee", "anton");
        edit("assignee", "");

        assertThat(place.history("SUP-1"))
                .containsExactly("Ward: - > Three", "assignee: - > Married", "assignee: Married > -");
    }

    @Test
    public void shouldWriteOneGroupForAllThatWasEditedTogether() {
        place.operations()
                .edit()
                .edit(
                        place.as("rita"),
                        place.id("SUP-1"),
                        Map.of("summary", List.of("New"), "labels", List.of("x"), "priority", List.of("1")))
                .get();

        assertThat(place.tracker().history().of(place.id("SUP-1"))).hasSize(1).allSatisfy(group -> {
            assertThat(group.authorKey()).contains("rita");
            assertThat(group.items())
                    .extracting(ChangeItem::field)
                    .containsExactlyInAnyOrder("summary", "labels", "priority");
        });
    }

    private CustomField add(String name, FieldType type) {
        return place.field(name, type);
    }

    /** Edits one field and gives what the history tells of it. */
    private List<ChangeItem> edit(String field, String... typed) {
        int before = place.items("SUP-1").size();
        Outcome<?> edited =
                place.operations().edit().edit(place.as("rita"), place.id("SUP-1"), Map.of(field, List.of(typed)));
        assertThat(edited.problems().isEmpty()).as(edited.toString()).isTrue();
        List<ChangeItem> all = place.items("SUP-1");
        return all.subList(before, all.size());
    }

    private static String id(Component component) {
        return Long.toString(component.id());
    }

    private static ChangeItem plain(String field, String from, String to) {
        return item("jira", field, null, from, null, to);
    }

    private static ChangeItem item(String type, String field, String from, String fromText, String to, String toText) {
        return new ChangeItem(
                type,
                field,
                Optional.ofNullable(from),
                Optional.ofNullable(fromText),
                Optional.ofNullable(to),
                Optional.ofNullable(toText));
    }
}
