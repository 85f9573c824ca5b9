package org.sluice.workbench.tracker.issues;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;

/** Labels of issues, in the order of the alphabet. */
public final class Labels {
    private final Jdbi jdbi;

    public Labels(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<String> of(long issueId) {
        return ofIssues(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** Labels by issue id, with one statement; an issue without any is missing. */
    public Map<Long, List<String>> ofIssues(Collection<Long> issueIds) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT issue_id, label FROM label WHERE issue_id = ANY(:ids) ORDER BY issue_id, label")
                .bindArray("ids", Long.class, issueIds)
                .map((row, ctx) -> Map.entry(row.getLong("issue_id"), row.getString("label")))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }
}
