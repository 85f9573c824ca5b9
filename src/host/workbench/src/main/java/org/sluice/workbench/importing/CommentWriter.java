package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Batch;
import org.sluice.workbench.db.Ids;

/** Writes comments, each for those whom it is meant for: a role that is not here yet is made, and nobody plays it. */
final class CommentWriter implements AutoCloseable {
    private final References references;
    private final Shift shift;
    private final KeptIds ids;
    private final Handle handle;
    private final Map<String, Long> roles = new HashMap<>();
    private final Batch comments;

    CommentWriter(Handle handle, References references, Shift shift) {
        this.handle = handle;
        this.references = references;
        this.shift = shift;
        ids = new KeptIds(handle, "issue_comment", "comment");
        comments = new Batch(
                handle.getConnection(),
                "issue_comment",
                "id",
                "issue_id",
                "author_key",
                "body",
                "created",
                "updated",
                "group_level",
                "role_level_id");
        handle.select("SELECT id, name FROM project_role")
                .map((row, ctx) -> Map.entry(row.getString("name"), row.getLong("id")))
                .forEach(role -> roles.put(role.getKey(), role.getValue()));
    }

    void prepare(List<ExportedIssue> issues) {
        comments.flush();
        ids.prepare(issues.stream()
                .flatMap(issue -> issue.comments().stream())
                .map(comment -> comment.path("id").asText())
                .toList());
    }

    void write(long issueId, ExportedIssue issue) {
        for (JsonNode comment : issue.comments()) {
            Instant created = issue.created(comment);
            Optional<String> author = references.find(Kind.USER, "", comment.path("author"));
            Instant updated = JiraDates.parse(comment.path("updated").asText()).orElse(created);
            comments.add(
                    ids.keep(comment.path("id").asText()),
                    issueId,
                    author,
                    comment.path("body").asText(""),
                    shift.apply(created),
                    shift.apply(updated),
                    meantFor(comment, "group"),
                    meantFor(comment, "role").map(name -> roles.computeIfAbsent(name, this::addRole)));
        }
    }

    private static Optional<String> meantFor(JsonNode comment, String type) {
        JsonNode some = comment.path("visibility");
        return Optional.of(some.path("value").asText(""))
                .filter(name -> !name.isEmpty() && some.path("type").asText().equals(type));
    }

    private long addRole(String name) {
        long id = Ids.next(handle, "project_role");
        handle.execute("INSERT INTO project_role (id, name, description) VALUES (?, ?, '')", id, name);
        return id;
    }

    @Override
    public void close() {
        comments.close();
    }
}
