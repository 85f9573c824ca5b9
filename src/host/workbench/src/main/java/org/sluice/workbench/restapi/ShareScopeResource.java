package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.Tracker;

/** With whom the caller's new filters are shared: all who have logged in, or nobody. */
@Path("filter/defaultShareScope")
@Produces(MediaType.APPLICATION_JSON)
public final class ShareScopeResource {
    private final Deeds deeds;
    private final Tracker tracker;

    @Inject
    ShareScopeResource(Deeds deeds, Tracker tracker) {
        this.deeds = deeds;
        this.tracker = tracker;
    }

    @GET
    public ObjectNode scope() {
        boolean shared = tracker.filters().sharesByDefault(deeds.loggedIn().key());
        return Bodies.object().put("scope", shared ? "AUTHENTICATED" : "PRIVATE");
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectNode change(ObjectNode body) {
        String wanted = Bodies.of(body, Set.of("scope")).path("scope").asText("");
        String user = deeds.loggedIn().key();
        if (!wanted.equals("AUTHENTICATED") && !wanted.equals("PRIVATE")) {
            deeds.check(Problems.none().field("scope", "workbench.refusal.share.scope"));
        }
        tracker.filters().shareByDefault(user, wanted.equals("AUTHENTICATED"));
        return scope();
    }
}
