package org.sluice.workbench.operations.fields;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;

/** One field of an issue: where it is kept and how a change of it is told. */
public interface IssueField {
    /** As in Jira's API and REST: {@code summary}, {@code components}, {@code customfield_10100}. */
    String id();

    /** What the issue holds now, seen from within the caller's transaction. */
    Content read(Handle handle, Issue issue);

    void write(Handle handle, long issueId, Content content);

    /** The items of the change history for a change from one to the other; they differ. */
    List<ChangeItem> told(Content before, Content after);

    /** Whether both mean the same; the order of several does not count. */
    default boolean same(Content before, Content after) {
        return before.all().stream()
                .sorted()
                .toList()
                .equals(after.all().stream().sorted().toList());
    }
}
