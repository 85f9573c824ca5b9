package org.sluice.workbench.importing;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Batch;
import org.sluice.workbench.tracker.issues.IssueKey;

/** Writes issues with all that hangs on them, some hundred at a time. An issue whose key is here stays as it is. */
final class IssueWriter implements AutoCloseable {
    private final Handle handle;
    private final References references;
    private final Shift shift;
    private final KeptIds ids;
    private final Batch issues;
    private final Batch components;
    private final Batch labels;
    private final HistoryWriter histories;
    private final FieldValueWriter values;
    private final CommentWriter comments;
    private final Relations relations;
    private final Contradictions contradictions;
    private final LeftOut leftOut;
    private long written;
    private long left;

    IssueWriter(Handle handle, References references, Shift shift, Problems problems) {
        this.handle = handle;
        this.references = references;
        this.shift = shift;
        ids = new KeptIds(handle, "issue", "issue");
        issues = new Batch(handle.getConnection(), "issue", IssueColumns.NAMES);
        components = new Batch(handle.getConnection(), "issue_component", "issue_id", "component_id");
        labels = new Batch(handle.getConnection(), "label", "issue_id", "label");
        histories = new HistoryWriter(handle, references, shift);
        values = new FieldValueWriter(handle, references, shift);
        comments = new CommentWriter(handle, references, shift);
        relations = new Relations(handle, problems);
        contradictions = new Contradictions(references, problems);
        leftOut = new LeftOut(problems);
    }

    void write(List<ExportedIssue> chunk) {
        issues.flush();
        List<ExportedIssue> missing = withoutThoseHere(chunk);
        left += chunk.size() - missing.size();
        ids.prepare(missing.stream().map(ExportedIssue::id).toList());
        histories.prepare(missing);
        comments.prepare(missing);
        missing.forEach(this::write);
        written += missing.size();
    }

    /** Writes what had to wait until all issues were there. */
    void finish() {
        issues.flush();
        relations.write();
    }

    long written() {
        return written;
    }

    long left() {
        return left;
    }

    long histories() {
        return histories.written();
    }

    @Override
    public void close() {
        List.of(issues, components, labels).forEach(Batch::close);
        histories.close();
        values.close();
        comments.close();
    }

    private void write(ExportedIssue issue) {
        long id = ids.keep(issue.id());
        issues.add(IssueColumns.of(id, issue, references, shift));
        String project = issue.field("project").path("key").asText();
        distinct(issue.list("components").stream()
                        .map(component -> references
                                .find(Kind.COMPONENT, project, component)
                                .orElseThrow())
                        .toList())
                .forEach(component -> components.add(id, Long.valueOf(component)));
        distinct(issue.list("labels").stream().map(JsonNode::asText).toList()).forEach(label -> labels.add(id, label));
        List<JsonNode> inOrder = HistoryWriter.inOrder(issue);
        histories.write(id, issue, inOrder);
        contradictions.check(issue, inOrder);
        values.write(id, issue);
        comments.write(id, issue);
        relations.add(id, issue);
        leftOut.check(issue);
    }

    private List<ExportedIssue> withoutThoseHere(List<ExportedIssue> chunk) {
        Set<String> here = new HashSet<>();
        Map<String, List<IssueKey>> byProject =
                chunk.stream().map(issue -> IssueColumns.keyOf(issue)).collect(groupingBy(IssueKey::projectKey));
        byProject.forEach((project, keys) -> handle.createQuery("SELECT i.issue_number FROM issue i"
                        + " JOIN project p ON p.id = i.project_id"
                        + " WHERE p.project_key = :project AND i.issue_number = ANY(:numbers)")
                .bind("project", project)
                .bindArray(
                        "numbers",
                        Long.class,
                        keys.stream().map(IssueKey::number).toList())
                .mapTo(Long.class)
                .forEach(number -> here.add(project + "-" + number)));
        List<ExportedIssue> missing = new ArrayList<>();
        for (ExportedIssue issue : chunk) {
            if (here.add(issue.key())) {
                missing.add(issue);
            }
        }
        return missing;
    }

    private static Set<String> distinct(List<String> texts) {
        return new LinkedHashSet<>(texts);
    }
}
