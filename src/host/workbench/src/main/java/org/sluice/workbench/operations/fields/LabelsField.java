package org.sluice.workbench.operations.fields;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Labels;

/** The labels of an issue; the history tells all of them, before and after, with a space between. */
record LabelsField(Labels labels) implements IssueField {
    static final String ID = "labels";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Content read(Handle handle, Issue issue) {
        return new Content(labels.of(issue.id()));
    }

    @Override
    public void write(Handle handle, long issueId, Content content) {
        handle.execute("DELETE FROM label WHERE issue_id = ?", issueId);
        for (String label : content.all()) {
            handle.execute("INSERT INTO label (issue_id, label) VALUES (?, ?)", issueId, label);
        }
    }

    @Override
    public List<ChangeItem> told(Content before, Content after) {
        return List.of(new ChangeItem(
                "jira",
                ID,
                Optional.empty(),
                Optional.of(String.join(" ", before.all())),
                Optional.empty(),
                Optional.of(String.join(" ", after.all()))));
    }
}
