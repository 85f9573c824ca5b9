package org.sluice.workbench.search;

import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.Constants;

/** Names that stand in change items and that nothing bears today, such as a status that was deleted. */
final class PastNames {
    private static final Set<String> CONSTANTS = Set.of("status", "priority", "resolution");

    private final Tracker tracker;
    private final Visibility visibility;

    PastNames(Tracker tracker, Visibility visibility) {
        this.tracker = tracker;
        this.visibility = visibility;
    }

    /** Whether an issue that the searcher may browse bore the name once; others tell nothing. */
    boolean onlyInThePast(PastField field, String name, SearchContext context) {
        return CONSTANTS.contains(field.item()) && !bornNow(field.item(), name) && stands(field.item(), name, context);
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

    private boolean stands(String item, String name, SearchContext context) {
        Parameters parameters = new Parameters();
        String seen = context.seesAll() ? "1 = 1" : visibility.condition(context.user(), parameters);
        return tracker.database().jdbi().withHandle(handle -> {
            Query asking = handle.createQuery("SELECT 1 FROM change_item c JOIN change_group g ON g.id = c.group_id"
                    + " JOIN issue i ON i.id = g.issue_id WHERE c.field = :item"
                    + " AND (LOWER(c.from_text) = :name OR LOWER(c.to_text) = :name) AND " + seen + " LIMIT 1");
            parameters.bind(asking);
            return asking.bind("item", item)
                    .bind("name", name.toLowerCase(Locale.ROOT))
                    .mapTo(Integer.class)
                    .findFirst()
                    .isPresent();
        });
    }
}
