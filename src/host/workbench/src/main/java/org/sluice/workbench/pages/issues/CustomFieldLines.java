package org.sluice.workbench.pages.issues;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.workbench.pages.frame.PageTimes;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.FieldValue;
import org.sluice.workbench.tracker.people.User;

/** The custom fields that an issue has a value in, by name. */
final class CustomFieldLines {
    private final Tracker tracker;

    CustomFieldLines(Tracker tracker) {
        this.tracker = tracker;
    }

    List<FieldLine> of(long issueId, PageTimes times) {
        Map<Long, List<FieldValue>> held = tracker.values().of(issueId);
        return tracker.fields().all().stream()
                .filter(field -> held.containsKey(field.id()))
                .map(field -> line(field, held.get(field.id()), times))
                .toList();
    }

    private FieldLine line(CustomField field, List<FieldValue> values, PageTimes times) {
        List<String> texts = values.stream()
                .flatMap(value -> text(field, value, times).stream())
                .toList();
        return new FieldLine(field.fieldId(), field.name(), texts);
    }

    private Optional<String> text(CustomField field, FieldValue value, PageTimes times) {
        return Stream.of(
                        value.optionId().flatMap(tracker.options()::byId).map(FieldOption::value),
                        value.userKey().map(this::name),
                        value.instant().map(field.type() == FieldType.DATE ? times::day : times::moment),
                        value.number().map(CustomFieldLines::plain),
                        value.text())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String name(String key) {
        return tracker.users().byKey(key).map(User::displayName).orElse(key);
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
