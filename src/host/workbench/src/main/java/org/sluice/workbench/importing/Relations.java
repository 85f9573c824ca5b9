package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.issues.IssueKey;

/** Parents and links, which may point to issues further down the file and are written when all are there. */
final class Relations {
    private final Handle handle;
    private final Problems problems;
    private final List<Child> children = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private final Map<String, Long> types = new HashMap<>();

    Relations(Handle handle, Problems problems) {
        this.handle = handle;
        this.problems = problems;
    }

    void add(long issueId, ExportedIssue issue) {
        String parent = issue.field("parent").path("key").asText("");
        if (!parent.isEmpty()) {
            children.add(new Child(issueId, parent));
        } else if (issue.field("issuetype").path("subtask").asBoolean()) {
            problems.count("sub-tasks whose parent the file does not name");
        }
        for (JsonNode link : issue.list("issuelinks")) {
            boolean outward = link.has("outwardIssue");
            String other = link.path(outward ? "outwardIssue" : "inwardIssue")
                    .path("key")
                    .asText();
            ends.add(new End(issueId, type(link.path("type")), outward, other));
        }
    }

    void write() {
        for (Child child : children) {
            idOf(child.parentKey())
                    .ifPresentOrElse(
                            parent -> handle.execute(
                                    "UPDATE issue SET parent_id = ? WHERE id = ?", parent, child.issueId()),
                            () -> problems.count("parents that are not here"));
        }
        for (End end : ends) {
            idOf(end.other())
                    .ifPresentOrElse(
                            other -> link(end, other), () -> problems.count("links to issues that are not here"));
        }
    }

    /** Both ends of a link name it; it is written once. */
    private void link(End end, long other) {
        long source = end.outward() ? end.issueId() : other;
        long destination = end.outward() ? other : end.issueId();
        boolean known = handle.select(
                        "SELECT 1 FROM issue_link WHERE type_id = ? AND source_id = ? AND destination_id = ?",
                        end.typeId(),
                        source,
                        destination)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!known) {
            handle.execute(
                    "INSERT INTO issue_link (id, type_id, source_id, destination_id) VALUES (?, ?, ?, ?)",
                    Ids.next(handle, "issue_link"),
                    end.typeId(),
                    source,
                    destination);
        }
    }

    private Optional<Long> idOf(String key) {
        return IssueKey.of(key).flatMap(parsed -> handle.select(
                        "SELECT i.id FROM issue i JOIN project p ON p.id = i.project_id"
                                + " WHERE p.project_key = ? AND i.issue_number = ?",
                        parsed.projectKey(),
                        parsed.number())
                .mapTo(Long.class)
                .findOne());
    }

    private long type(JsonNode type) {
        String name = type.path("name").asText("Relates");
        return types.computeIfAbsent(name, missing -> handle.select("SELECT id FROM link_type WHERE name = ?", name)
                .mapTo(Long.class)
                .findOne()
                .orElseGet(() -> {
                    long id = Ids.next(handle, "link_type");
                    handle.execute(
                            "INSERT INTO link_type (id, name, inward, outward) VALUES (?, ?, ?, ?)",
                            id,
                            name,
                            type.path("inward").asText(name),
                            type.path("outward").asText(name));
                    return id;
                }));
    }

    /** An issue and the key of its parent. */
    private record Child(long issueId, String parentKey) {}

    /** One end of a link as an issue names it. */
    private record End(long issueId, long typeId, boolean outward, String other) {}
}
