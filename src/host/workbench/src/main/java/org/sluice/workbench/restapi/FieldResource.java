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

/** All fields, Jira's own and custom ones. */
@Path("field")
public final class FieldResource {
    private final Tracker tracker;

    @Inject
    FieldResource(Tracker tracker) {
        this.tracker = tracker;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ArrayNode fields() {
        FieldShape shape = new FieldShape();
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        for (SystemField field : SystemField.values()) {
            fields.add(shape.of(field));
        }
        tracker.fields().all().forEach(field -> fields.add(shape.of(field)));
        return fields;
    }
}
