package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.projects.CreateProject;
import org.sluice.workbench.operations.projects.DeleteProject;
import org.sluice.workbench.operations.projects.NewProject;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;

/** Makes projects with the default schemes, and deletes them with all that is in them. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectMaking {
    private static final Set<String> TYPES = Set.of("software", "business");

    /** What is taken; all else that Jira knows would have to be kept, and is refused rather than lost. */
    private static final Set<String> TAKEN = Set.of(
            "key",
            "name",
            "description",
            "lead",
            "projectTypeKey",
            "assigneeType",
            "permissionScheme",
            "issueSecurityScheme");

    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    ProjectMaking(Deeds deeds, Caller caller) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = deeds.operations().desk().tracker();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(ObjectNode body, @Context UriInfo uri) {
        deeds.loggedIn();
        deeds.check(unfit(Bodies.of(body)));
        NewProject wanted = new NewProject(
                body.path("key").asText(""),
                body.path("name").asText(""),
                body.path("description").asText(""),
                body.path("lead").asText(""),
                number(body, "permissionScheme"),
                number(body, "issueSecurityScheme"));
        Project made = deeds.done(new CreateProject(tracker).create(deeds.user(), wanted));
        ObjectNode shape = Bodies.object()
                .put("self", caller.shapes(uri).root() + "project/" + made.id())
                .put("id", made.id())
                .put("key", made.key());
        return Response.status(201).entity(shape).build();
    }

    @DELETE
    @Path("{keyOrId}")
    public Response delete(@PathParam("keyOrId") String keyOrId) {
        deeds.loggedIn();
        Project project = tracker.projects()
                .named(keyOrId)
                .filter(one -> caller.mayBrowse(one) || caller.administers())
                .orElseThrow(() -> new JiraFault(404, "No project could be found with key '" + keyOrId + "'."));
        deeds.done(new DeleteProject(deeds.operations().desk()).delete(deeds.user(), project.id()));
        return Response.noContent().build();
    }

    private static Problems unfit(ObjectNode body) {
        Problems problems = Problems.none();
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!TAKEN.contains(name)) {
                problems.field(name, "workbench.refusal.project.field", name);
            }
        }
        String type = body.path("projectTypeKey").asText("");
        if (!TYPES.contains(type)) {
            problems.field("projectTypeKey", "workbench.refusal.project.type", type);
        }
        if (!body.path("assigneeType").asText("UNASSIGNED").equals("UNASSIGNED")) {
            problems.field("assigneeType", "workbench.refusal.project.assignee");
        }
        return problems;
    }

    private static Optional<Long> number(ObjectNode body, String name) {
        return body.hasNonNull(name) ? Optional.of(body.path(name).asLong(-1)) : Optional.empty();
    }
}
