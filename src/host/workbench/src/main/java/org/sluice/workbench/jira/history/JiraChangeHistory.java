package org.sluice.workbench.jira.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeHistory;
import org.sluice.workbench.tracker.history.ChangeItem;

/** Reads what was changed on an issue, oldest first, with one statement. */
public final class JiraChangeHistory implements ChangeHistoryManager {
    private final ChangeHistory history;

    public JiraChangeHistory(ChangeHistory history) {
        this.history = history;
    }

    @Override
    public List<ChangeHistoryItem> getAllChangeItems(Issue issue) {
        List<ChangeHistoryItem> items = new ArrayList<>();
        for (ChangeGroup group : history.of(issue.getId())) {
            for (ChangeItem item : group.items()) {
                items.add(item(issue, group, item));
            }
        }
        return items;
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String fieldName) {
        List<ChangeItemBean> items = new ArrayList<>();
        for (ChangeGroup group : history.of(issue.getId())) {
            group.items().stream()
                    .filter(item -> item.field().equals(fieldName))
                    .map(item -> bean(group, item))
                    .forEach(items::add);
        }
        return items;
    }

    private static ChangeItemBean bean(ChangeGroup group, ChangeItem item) {
        return new ChangeItemBean(
                item.fieldType(),
                item.field(),
                item.from().orElse(null),
                item.fromText().orElse(null),
                item.to().orElse(null),
                item.toText().orElse(null),
                Timestamp.from(group.created()));
    }

    private static ChangeHistoryItem item(Issue issue, ChangeGroup group, ChangeItem item) {
        return new ChangeHistoryItem(
                null,
                group.id(),
                issue.getProjectId(),
                issue.getId(),
                issue.getKey(),
                item.field(),
                Timestamp.from(group.created()),
                item.fromText().orElse(null),
                item.toText().orElse(null),
                item.from().orElse(null),
                item.to().orElse(null),
                group.authorKey().orElse(null));
    }
}
