package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** The tasks whose facts have to be read again, in Active Objects, in the order of what happened. */
public final class TouchedRows {

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public TouchedRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Something happened to a task. */
    void add(long issueId) {
        ao.create(TouchedRow.class, Map.of(TouchedRow.ISSUE_ID, issueId));
    }

    /** Whether any task waits. */
    boolean any() {
        return ao.count(TouchedRow.class) > 0;
    }

    /** The next that wait after one. */
    List<Touched> after(long id) {
        Query query = Query.select().where("ID > ?", id).order("ID ASC").limit(LedgerRows.BATCH);
        return Arrays.stream(ao.find(TouchedRow.class, query))
                .map(row -> new Touched(row.getID(), row.getIssueId()))
                .toList();
    }

    /** These wait no longer. */
    void done(List<Touched> touched) {
        if (!touched.isEmpty()) {
            String places = String.join(", ", Collections.nCopies(touched.size(), "?"));
            ao.deleteWithSQL(
                    TouchedRow.class,
                    "ID IN (" + places + ")",
                    touched.stream().map(Touched::id).toArray());
        }
    }

    /** One event about a task. */
    record Touched(long id, long issueId) {}
}
