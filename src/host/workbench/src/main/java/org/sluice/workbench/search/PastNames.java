package org.sluice.workbench.search;

import java.util.Locale;
import java.util.Set;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.Constants;

/** Names that stand in change items and that nothing bears today, such as a status that was deleted. */
final class PastNames {
    private static final Set<String> CONSTANTS = Set.of("status", "priority", "resolution");

    private final Tracker tracker;

    PastNames(Tracker tracker) {
        this.tracker = tracker;
    }

    boolean onlyInThePast(PastField field, String name) {
        return CONSTANTS.contains(field.item()) && !bornNow(field.item(), name) && stands(field.item(), name);
    }

    private boolean bornNow(String item, String name) {
        Constants constants = tracker.constants();
        return switch (item) {
            case "status" ->
                constants.statuses().stream()
                        .anyMatch(one ->
                                one.name().equalsIgnoreCase(name) || one.id().equals(name));
            case "priority" ->
                constants.priorities().stream()
                        .anyMatch(one ->
                                one.name().equalsIgnoreCase(name) || one.id().equals(name));
            default ->
                constants.resolutions().stream()
                        .anyMatch(one ->
                                one.name().equalsIgnoreCase(name) || one.id().equals(name));
        };
    }

    private boolean stands(String item, String name) {
        return tracker.database().jdbi().withHandle(handle -> handle.createQuery("SELECT 1 FROM change_item"
                        + " WHERE field = :item AND (LOWER(from_text) = :name OR LOWER(to_text) = :name) LIMIT 1")
                .bind("item", item)
                .bind("name", name.toLowerCase(Locale.ROOT))
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }
}
