package org.sluice.workbench.operations.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;

/**
 * A field that is a column of the issue's row.
 *
 * @param id as Jira's API has it
 * @param told the name in the change history
 * @param column where it lies
 * @param reader the column's content
 * @param stored what the column takes for a text
 * @param texts how the history says the content
 */
record ColumnField(
        String id,
        String told,
        String column,
        Function<Issue, Content> reader,
        Function<String, Object> stored,
        HistoryTexts.Saying texts)
        implements IssueField {
    @Override
    public Content read(Handle handle, Issue issue) {
        return reader.apply(issue);
    }

    @Override
    public void write(Handle handle, long issueId, Content content) {
        handle.createUpdate("UPDATE issue SET <column> = :value WHERE id = :id")
                .define("column", column)
                .bind("value", content.first().map(stored).orElse(null))
                .bind("id", issueId)
                .execute();
    }

    @Override
    public List<ChangeItem> told(Content before, Content after) {
        return List.of(new ChangeItem(
                "jira",
                told,
                id(before),
                before.first().map(texts::text),
                id(after),
                after.first().map(texts::text)));
    }

    private Optional<String> id(Content content) {
        return texts.hasIds() ? content.first() : Optional.empty();
    }
}
