package org.sluice.workbench.restapi;

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
import java.util.List;
import org.sluice.workbench.restapi.json.FieldSelection;
import org.sluice.workbench.restapi.json.IssuePage;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;

/** One issue by its key or id. */
@Path("issue/{keyOrId}")
public final class IssueResource {
    private static final String NO_PERMISSION = "You do not have the permission to see the specified issue.";

    private final Caller caller;
    private final Tracker tracker;

    @Inject
    IssueResource(Caller caller, Tracker tracker) {
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ObjectNode issue(
            @PathParam("keyOrId") String keyOrId,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand,
            @Context UriInfo uri) {
        Issue issue = tracker.issues().named(keyOrId).orElseThrow(() -> new JiraFault(404, "Issue Does Not Exist"));
        if (!caller.mayBrowse(issue)) {
            throw caller.user().isPresent()
                    ? new JiraFault(404, "Issue Does Not Exist")
                    : new JiraFault(401, NO_PERMISSION, "Login Required");
        }
        Expansion expansion = Expansion.of(expand);
        IssuePage page = new IssuePage(caller.shapes(uri), tracker, caller, FieldSelection.ofIssue(fields));
        ObjectNode shape =
                (ObjectNode) page.of(List.of(issue), expansion.has("changelog")).get(0);
        if (expansion.has("names")) {
            shape.set("names", page.names());
        }
        return shape;
    }
}
