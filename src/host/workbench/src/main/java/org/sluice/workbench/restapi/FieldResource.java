package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sluice.workbench.restapi.json.FieldShape;
import org.sluice.workbench.restapi.json.SystemField;
import org.sluice.workbench.tracker.Tracker;

/**
 * Jira's own fields, which are no secret, and the custom fields of projects that the caller may browse. Fields belong to
 * all projects here, so that is all of them or none: whoever browses nothing learns no name.
 */
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
        if (tracker.projects().all().stream().anyMatch(caller::mayBrowse)) {
            tracker.fields().all().forEach(field -> fields.add(shape.of(field)));
        }
        return fields;
    }
}
