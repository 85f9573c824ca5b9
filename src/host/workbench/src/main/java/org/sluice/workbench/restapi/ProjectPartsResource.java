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
import java.util.Set;
import org.sluice.workbench.restapi.json.ConstantShape;
import org.sluice.workbench.restapi.json.ProjectShape;
import org.sluice.workbench.restapi.json.RoleShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.projects.Project;

/** Components and statuses of a project that the caller may browse, roles of one that the caller administers. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectPartsResource {
    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    ProjectPartsResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    @Path("{keyOrId}/components")
    public ArrayNode components(@PathParam("keyOrId") String keyOrId, @Context UriInfo uri) {
        Project project = caller.project(keyOrId);
        ProjectShape shape = new ProjectShape(caller.shapes(uri));
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        tracker.components()
                .ofProject(project.id())
                .forEach(component -> all.add(
                        shape.of(component).put("project", project.key()).put("projectId", project.id())));
        return all;
    }

    /** For each issue type, the statuses of its workflow. */
    @GET
    @Path("{keyOrId}/statuses")
    public ArrayNode statuses(@PathParam("keyOrId") String keyOrId, @Context UriInfo uri) {
        Project project = caller.project(keyOrId);
        ConstantShape shape = new ConstantShape(caller.shapes(uri));
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (IssueType type : tracker.constants().types()) {
            Set<String> known = deeds.operations().desk().steps().statuses(project.id(), type.id());
            ObjectNode one = shape.of(type).retain("self", "id", "name", "subtask");
            one.putArray("statuses");
            tracker.constants().statuses().stream()
                    .filter(status -> known.contains(status.id()))
                    .forEach(status -> one.withArrayProperty("statuses").add(shape.of(status)));
            all.add(one);
        }
        return all;
    }

    @GET
    @Path("{keyOrId}/role")
    public ObjectNode roles(@PathParam("keyOrId") String keyOrId, @Context UriInfo uri) {
        Project project = caller.administered(keyOrId);
        ObjectNode all = Bodies.object();
        RoleShape shape = new RoleShape(caller.shapes(uri), tracker);
        tracker.roles().all().forEach(role -> all.put(role.name(), shape.address(project, role)));
        return all;
    }

    @GET
    @Path("{keyOrId}/role/{id}")
    public ObjectNode role(@PathParam("keyOrId") String keyOrId, @PathParam("id") long id, @Context UriInfo uri) {
        Project project = caller.administered(keyOrId);
        RoleShape shape = new RoleShape(caller.shapes(uri), tracker);
        return tracker.roles().all().stream()
                .filter(role -> role.id() == id)
                .findFirst()
                .map(role -> shape.of(project, role))
                .orElseThrow(() -> new JiraFault(404, "Can not retrieve a role actor for a null project role."));
    }
}
