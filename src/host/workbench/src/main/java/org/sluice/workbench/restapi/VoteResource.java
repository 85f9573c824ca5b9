package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Refusal;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;

/** Who voted for an issue. A vote that is not allowed is 404, as Jira's description has it. */
@Path("issue/{keyOrId}/votes")
@Produces(MediaType.APPLICATION_JSON)
public final class VoteResource {
    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    VoteResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    public ObjectNode votes(@PathParam("keyOrId") String keyOrId, @Context UriInfo uri) {
        Issue issue = deeds.issue(keyOrId);
        List<String> keys = tracker.watches().votersOf(issue.id());
        ObjectNode shape = Bodies.object()
                .put("self", caller.shapes(uri).root() + "issue/" + issue.key() + "/votes")
                .put("votes", keys.size())
                .put(
                        "hasVoted",
                        deeds.user().filter(user -> keys.contains(user.key())).isPresent());
        shape.putArray("voters");
        if (tracker.permissions().has(deeds.user(), "VIEW_VOTERS_AND_WATCHERS", issue)) {
            shape.set("voters", caller.people(keys, uri));
        }
        return shape;
    }

    @POST
    public Response vote(@PathParam("keyOrId") String keyOrId) {
        return answer(deeds.operations()
                .watch()
                .vote(deeds.user(), deeds.issue(keyOrId).id()));
    }

    @DELETE
    public Response unvote(@PathParam("keyOrId") String keyOrId) {
        return answer(deeds.operations()
                .watch()
                .unvote(deeds.user(), deeds.issue(keyOrId).id()));
    }

    private Response answer(Outcome<Issue> outcome) {
        boolean forbidden = outcome.problems()
                .refusal()
                .filter(refusal -> refusal == Refusal.FORBIDDEN)
                .isPresent();
        if (forbidden && deeds.user().isPresent()) {
            throw new JiraFault(404, deeds.said(outcome.problems()));
        }
        deeds.done(outcome);
        return Response.noContent().build();
    }
}
