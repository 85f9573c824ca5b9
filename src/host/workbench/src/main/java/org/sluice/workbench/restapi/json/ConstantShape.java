package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.config.Priority;
import org.sluice.workbench.tracker.config.Resolution;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.config.StatusCategory;

/** Statuses, issue types, priorities and resolutions. */
public record ConstantShape(Shapes shapes) {
    public ObjectNode of(Status status) {
        ObjectNode shape = shapes.self("status/" + status.id())
                .put("description", status.description())
                .put("name", status.name())
                .put("id", status.id());
        return shape.set("statusCategory", of(status.category()));
    }

    public ObjectNode of(StatusCategory category) {
        return shapes.self("statuscategory/" + category.id())
                .put("id", category.id())
                .put("key", category.key())
                .put("colorName", category.color())
                .put("name", category.label());
    }

    public ObjectNode of(IssueType type) {
        return shapes.self("issuetype/" + type.id())
                .put("id", type.id())
                .put("description", type.description())
                .put("name", type.name())
                .put("subtask", type.subtask());
    }

    public ObjectNode of(Priority priority) {
        return shapes.self("priority/" + priority.id())
                .put("description", priority.description())
                .put("name", priority.name())
                .put("id", priority.id());
    }

    public ObjectNode of(Resolution resolution) {
        return shapes.self("resolution/" + resolution.id())
                .put("id", resolution.id())
                .put("description", resolution.description())
                .put("name", resolution.name());
    }
}
