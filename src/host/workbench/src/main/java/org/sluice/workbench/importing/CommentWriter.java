package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Batch;

/** Writes comments. */
final class CommentWriter implements AutoCloseable {
    private final References references;
    private final Shift shift;
    private final KeptIds ids;
    private final Batch comments;

    CommentWriter(Handle handle, References references, Shift shift) {
        this.references = references;
        this.shift = shift;
        ids = new KeptIds(handle, "issue_comment", "comment");
        comments = new Batch(
                handle.getConnection(), "issue_comment", "id", "issue_id", "author_key", "body", "created", "updated");
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
                    shift.apply(updated));
        }
    }

    @Override
    public void close() {
        comments.close();
    }
}
