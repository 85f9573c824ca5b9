package org.sluice.work.jira;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.sluice.work.Wanted;

/** Asks the ledger's table for what is wanted of a project, in the order of the tasks' ids. */
final class WantedQuery {

    private final List<String> reasons = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private WantedQuery() {}

    static Query of(long projectId, Wanted wanted) {
        WantedQuery query = new WantedQuery();
        query.parameters.add(projectId);
        wanted.kinds().stream().sorted().forEach(kind -> query.add(kind, wanted));
        String where = LedgerRow.PROJECT_ID + " = ? AND (" + String.join(" OR ", query.reasons) + ")";
        return Query.select(FactsColumns.ALL)
                .where(where, query.parameters.toArray())
                .order(LedgerRow.ISSUE_ID + " ASC");
    }

    private void add(Wanted.Kind kind, Wanted wanted) {
        switch (kind) {
            case OPEN -> reasons.add(LedgerRow.RESOLUTION_ID + " IS NULL");
            case ARRIVED -> within(LedgerRow.ARRIVED_AT, wanted);
            case RESTREAMED -> within(LedgerRow.RESTREAMED_AT, wanted);
            case WORKED -> {
                List<String> bounds = new ArrayList<>();
                bounds.add(LedgerRow.STARTED_AT + " IS NOT NULL");
                bound(LedgerRow.STARTED_AT + " < ?", wanted.to(), bounds);
                bound("(" + LedgerRow.DONE_AT + " IS NULL OR " + LedgerRow.DONE_AT + " >= ?)", wanted.from(), bounds);
                reasons.add("(" + String.join(" AND ", bounds) + ")");
            }
            case DONE -> {
                if (wanted.unbounded()) {
                    reasons.add(LedgerRow.RESOLUTION_ID + " IS NOT NULL");
                } else {
                    within(LedgerRow.DONE_AT, wanted);
                }
            }
        }
    }

    private void within(String column, Wanted wanted) {
        List<String> bounds = new ArrayList<>();
        bounds.add(column + " IS NOT NULL");
        bound(column + " >= ?", wanted.from(), bounds);
        bound(column + " < ?", wanted.to(), bounds);
        reasons.add("(" + String.join(" AND ", bounds) + ")");
    }

    private void bound(String condition, Optional<Instant> instant, List<String> bounds) {
        instant.ifPresent(at -> {
            bounds.add(condition);
            parameters.add(at.toEpochMilli());
        });
    }
}
