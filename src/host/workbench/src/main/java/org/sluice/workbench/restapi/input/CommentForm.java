package org.sluice.workbench.restapi.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** A comment as REST sends it: {@code body}, and in {@code visibility} the role or group that may read it. */
public record CommentForm(ProjectRoles roles) {
    public Outcome<NewComment> read(JsonNode sent) {
        String body = sent.path("body").asText("");
        JsonNode visibility = sent.path("visibility");
        String value = visibility.path("value").asText("");
        return switch (visibility.path("type").asText("")) {
            case "" -> Outcome.done(NewComment.of(body));
            case "group" -> Outcome.done(new NewComment(body, Optional.of(value), Optional.empty()));
            case "role" ->
                roles.byName(value)
                        .map(ProjectRole::id)
                        .map(id -> Outcome.done(new NewComment(body, Optional.empty(), Optional.of(id))))
                        .orElseGet(() -> level());
            default -> level();
        };
    }

    private static Outcome<NewComment> level() {
        return Outcome.refused(Problems.none().field("commentLevel", "workbench.refusal.comment.level"));
    }
}
