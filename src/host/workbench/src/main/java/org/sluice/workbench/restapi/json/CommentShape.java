package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** The comments of an issue that the reader may read: those and no others are counted. */
public record CommentShape(Shapes shapes, ProjectRoles roles, Map<String, User> users) {
    ObjectNode of(List<Comment> comments) {
        ObjectNode shape = Shapes.object();
        shape.set("comments", Shapes.array(comments, this::of));
        return shape.put("maxResults", comments.size())
                .put("total", comments.size())
                .put("startAt", 0);
    }

    public ObjectNode of(Comment comment) {
        ObjectNode shape = shapes.self("issue/" + comment.issueId() + "/comment/" + comment.id())
                .put("id", Long.toString(comment.id()));
        shape.set("author", person(comment.authorKey()));
        shape.put("body", comment.body());
        shape.set("updateAuthor", person(comment.editorKey().or(comment::authorKey)));
        shape.set("created", shapes.moment(comment.created()));
        shape.set("updated", shapes.moment(comment.updated()));
        comment.groupLevel().ifPresent(group -> meantFor(shape, "group", group));
        comment.roleLevelId().ifPresent(id -> meantFor(shape, "role", nameOf(id)));
        return shape;
    }

    private static void meantFor(ObjectNode shape, String type, String name) {
        shape.putObject("visibility").put("type", type).put("value", name);
    }

    private String nameOf(long roleId) {
        return roles.all().stream()
                .filter(role -> role.id() == roleId)
                .map(ProjectRole::name)
                .findFirst()
                .orElseGet(() -> Long.toString(roleId));
    }

    private JsonNode person(Optional<String> key) {
        return Shapes.orNull(key.map(users::get).map(new PersonShape(shapes)::of));
    }
}
