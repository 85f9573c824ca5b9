package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.restapi.json.PersonShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** The user who asks. */
@Path("myself")
public final class MyselfResource {
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    MyselfResource(Caller caller, Tracker tracker) {
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ObjectNode myself(@Context UriInfo uri) {
        User user = caller.user()
                .orElseThrow(() -> new JiraFault(
                        401, "You are not authenticated. Authentication required to perform" + " this operation."));
        ObjectNode shape = new PersonShape(caller.shapes(uri)).of(user);
        shape.put("locale", Languages.now(Optional.of(user)).toLanguageTag());
        shape.putObject("groups").put("size", tracker.groups().of(user).size()).putArray("items");
        return shape.put("expand", "groups,applicationRoles");
    }
}
