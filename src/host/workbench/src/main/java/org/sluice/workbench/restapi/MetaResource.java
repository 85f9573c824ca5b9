package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.sluice.workbench.operations.Screens;
import org.sluice.workbench.restapi.json.ConstantShape;
import org.sluice.workbench.restapi.json.MetaShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/** What can be typed when an issue is made, in pages; 400 for a project that the caller does not see or may not use. */
@Path("issue/createmeta/{project}/issuetypes")
@Produces(MediaType.APPLICATION_JSON)
public final class MetaResource {
    private static final int USUAL = 50;

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
    public ObjectNode types(
            @PathParam("project") String keyOrId,
            @QueryParam("startAt") Integer startAt,
            @QueryParam("maxResults") Integer maxResults,
            @Context UriInfo uri) {
        creatable(keyOrId);
        ArrayNode types = JsonNodeFactory.instance.arrayNode();
        ConstantShape shape = new ConstantShape(caller.shapes(uri));
        tracker.constants().types().forEach(type -> types.add(shape.of(type)));
        return page(types, startAt, maxResults);
    }

    @GET
    @Path("{type}")
    public ObjectNode fields(
            @PathParam("project") String keyOrId,
            @PathParam("type") String typeId,
            @QueryParam("startAt") Integer startAt,
            @QueryParam("maxResults") Integer maxResults,
            @Context UriInfo uri) {
        Project project = creatable(keyOrId);
        if (tracker.constants().type(typeId).isEmpty()) {
            throw new JiraFault(400, "Issue type with id '" + typeId + "' does not exist.");
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
        return page(fields, startAt, maxResults);
    }

    private Project creatable(String keyOrId) {
        return caller.found(keyOrId)
                .filter(project -> tracker.permissions().has(deeds.user(), "CREATE_ISSUES", project))
                .orElseThrow(
                        () -> new JiraFault(400, "You may not create issues in the project, or it does not exist."));
    }

    private static ObjectNode page(ArrayNode all, Integer startAt, Integer maxResults) {
        int start = startAt == null ? 0 : Math.max(0, startAt);
        int most = maxResults == null ? USUAL : Math.max(0, maxResults);
        ObjectNode page = Bodies.object()
                .put("maxResults", most)
                .put("startAt", start)
                .put("total", all.size())
                .put("isLast", start + (long) most >= all.size());
        all.valueStream().skip(start).limit(most).forEach(page.putArray("values")::add);
        return page;
    }
}
