package org.sluice.workbench.operations.filters;

import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.search.JqlParser;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.SavedFilter;

/** Whether a filter can be saved: a name that its owner has not used, a description that fits, a query that can be read. */
public final class FilterCheck {
    public static final String NAME = "filterName";
    public static final String DESCRIPTION = "filterDescription";
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 4_000;

    private final Tracker tracker;
    private final JqlParser parser = new JqlParser();

    public FilterCheck(Tracker tracker) {
        this.tracker = tracker;
    }

    /** What is wrong with name and description. */
    public Problems words(SavedFilter wanted) {
        Problems problems = Problems.none();
        if (wanted.name().isEmpty() || wanted.name().length() > LONGEST_NAME) {
            problems.field(NAME, "workbench.refusal.filter.name");
        } else if (isTaken(wanted)) {
            problems.field(NAME, "workbench.refusal.filter.taken");
        }
        if (wanted.description().length() > LONGEST_DESCRIPTION) {
            problems.field(DESCRIPTION, "workbench.refusal.text.long", LONGEST_DESCRIPTION);
        }
        return problems;
    }

    /** Fails with a {@link org.sluice.workbench.search.JqlException} when the query cannot be read. */
    public void query(SavedFilter wanted) {
        parser.parse(wanted.jql());
    }

    private boolean isTaken(SavedFilter wanted) {
        return tracker.filters().ownedBy(wanted.ownerKey().orElse("")).stream()
                .anyMatch(other -> other.id() != wanted.id() && other.name().equalsIgnoreCase(wanted.name()));
    }
}
