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
import org.sluice.workbench.restapi.json.ProjectShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;

/** Projects that the caller may browse; one that the caller may not browse does not exist. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    ProjectResource(Caller caller, Tracker tracker) {
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    public ArrayNode projects(@Context UriInfo uri) {
        ProjectShape shape = new ProjectShape(caller.shapes(uri));
        ArrayNode projects = JsonNodeFactory.instance.arrayNode();
        tracker.projects().all().stream()
                .filter(caller::mayBrowse)
                .filter(project -> !project.archived())
                .forEach(project -> projects.add(shape.of(project)));
        return projects;
    }

    @GET
    @Path("{keyOrId}")
    public ObjectNode project(@PathParam("keyOrId") String keyOrId, @Context UriInfo uri) {
        Project project = caller.project(keyOrId);
        return new ProjectShape(caller.shapes(uri))
                .inFull(
                        project,
                        project.leadKey().flatMap(tracker.users()::byKey),
                        tracker.components().ofProject(project.id()),
                        tracker.constants().typesIn(project.id()),
                        tracker.roles().all());
    }
}
