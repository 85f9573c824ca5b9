package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sluice.workbench.restapi.json.FieldShape;
import org.sluice.workbench.restapi.json.SystemField;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;

/** Jira's own fields, which are no secret, and the custom fields of projects that the caller may browse. */
@Path("field")
public final class FieldResource {
    private final Tracker tracker;
    private final Caller caller;

    @Inject
    FieldResource(Tracker tracker, Caller caller) {
        this.tracker = tracker;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ArrayNode fields() {
        FieldShape shape = new FieldShape();
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        for (SystemField field : SystemField.values()) {
            fields.add(shape.of(field));
        }
        List<Long> browsed = tracker.projects().all().stream()
                .filter(caller::mayBrowse)
                .map(Project::id)
                .toList();
        tracker.fields().all().stream()
                .filter(field -> browsed.stream()
                        .anyMatch(project ->
                                tracker.contexts().inProject(field, project).isPresent()))
                .map(shape::of)
                .forEach(fields::add);
        return fields;
    }
}
