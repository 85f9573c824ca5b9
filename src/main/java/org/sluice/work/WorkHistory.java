package org.sluice.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of work and everything that happened to it, oldest change first.
 *
 * <ul>
 *   <li>the order in which changes are given does not matter, except between changes of one instant: they stay as given;
 *   <li>before its first change a field had that change's {@code from};
 *   <li>a field that never changed has always had the value it has now.
 * </ul>
 */
public record WorkHistory(WorkItem item, List<FieldChange> changes) {

    /** Sorts by instant; the sort is stable. */
    public WorkHistory {
        changes = changes.stream().sorted(Comparator.comparing(FieldChange::at)).toList();
    }

    /** The changes of one field, oldest first. */
    public List<FieldChange> changesOf(Field field) {
        return changes.stream().filter(change -> change.field() == field).toList();
    }

    /** What the field held when the work was created. */
    public Optional<String> first(Field field) {
        List<FieldChange> changes = changesOf(field);
        return changes.isEmpty() ? item.one(field) : changes.get(0).from();
    }

    /** What a field of one value held at an instant, changes of that very instant included. */
    public Optional<String> valueAt(Field field, Instant instant) {
        Optional<String> value = first(field);
        for (FieldChange change : changesOf(field)) {
            if (!change.at().isAfter(instant)) {
                value = change.to();
            }
        }
        return value;
    }

    /** What a field of many values held at an instant: what it holds now, with every later change undone. */
    public Set<String> valuesAt(Field field, Instant instant) {
        Set<String> values = new LinkedHashSet<>(item.all(field));
        List<FieldChange> changes = changesOf(field);
        for (int i = changes.size() - 1; i >= 0 && changes.get(i).at().isAfter(instant); i--) {
            changes.get(i).to().ifPresent(values::remove);
            changes.get(i).from().ifPresent(values::add);
        }
        return values;
    }
}
