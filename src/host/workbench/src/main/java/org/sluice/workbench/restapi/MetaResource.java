package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.sluice.workbench.operations.Screens;
import org.sluice.workbench.restapi.json.ConstantShape;
import org.sluice.workbench.restapi.json.MetaShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/** What can be typed when an issue is made. */
@Path("issue/createmeta/{project}/issuetypes")
@Produces(MediaType.APPLICATION_JSON)
public final class MetaResource {
    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    MetaResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    public ObjectNode types(@PathParam("project") String keyOrId, @Context UriInfo uri) {
        creatable(keyOrId);
        ArrayNode types = JsonNodeFactory.instance.arrayNode();
        ConstantShape shape = new ConstantShape(caller.shapes(uri));
        tracker.constants().types().forEach(type -> types.add(shape.of(type)));
        return page(types);
    }

    @GET
    @Path("{type}")
    public ObjectNode fields(
            @PathParam("project") String keyOrId, @PathParam("type") String typeId, @Context UriInfo uri) {
        Project project = creatable(keyOrId);
        if (tracker.constants().type(typeId).isEmpty()) {
            throw new JiraFault(404, "Issue type with id '" + typeId + "' does not exist.");
        }
        Screens screens = deeds.operations().desk().screens();
        ArrayNode fields = JsonNodeFactory.instance.arrayNode();
        new MetaShape(caller.shapes(uri), tracker)
                .of(
                        project,
                        typeId,
                        screens.of(project.id(), typeId, ScreenOperation.CREATE),
                        screens.required(project.id(), typeId))
                .forEach(fields::add);
        return page(fields);
    }

    private Project creatable(String keyOrId) {
        Project project = caller.project(keyOrId);
        if (!tracker.permissions().has(deeds.user(), "CREATE_ISSUES", project)) {
            throw new JiraFault(deeds.user().isPresent() ? 403 : 401, "You may not create issues in this project.");
        }
        return project;
    }

    private static ObjectNode page(ArrayNode values) {
        return Bodies.object()
                .put("maxResults", Math.max(50, values.size()))
                .put("startAt", 0)
                .put("total", values.size())
                .put("isLast", true)
                .set("values", values);
    }
}
