package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/** Makes several issues: each that can be made, and tells of the others by their place in the list; 400 when none was made. */
@Path("issue/bulk")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueBulkMaking {
    private final Deeds deeds;
    private final IssueMaking making;

    @Inject
    IssueBulkMaking(Deeds deeds, Caller caller) {
        this.deeds = deeds;
        this.making = new IssueMaking(deeds, caller);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(ObjectNode body, @Context UriInfo uri) {
        deeds.loggedIn();
        List<ObjectNode> wanted = Bodies.list(Bodies.of(body, Set.of("issueUpdates")), "issueUpdates");
        wanted.forEach(Bodies::issue);
        ObjectNode answer = Bodies.object();
        ArrayNode issues = answer.putArray("issues");
        ArrayNode errors = answer.putArray("errors");
        for (int i = 0; i < wanted.size(); i++) {
            try {
                issues.add(making.made(wanted.get(i), uri));
            } catch (JiraFault fault) {
                errors.addObject()
                        .put("status", fault.getResponse().getStatus())
                        .put("failedElementNumber", i)
                        .set("elementErrors", (JsonNode) fault.getResponse().getEntity());
            }
        }
        return Response.status(issues.isEmpty() ? 400 : 201).entity(answer).build();
    }
}
