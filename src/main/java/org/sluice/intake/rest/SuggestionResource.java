package org.sluice.intake.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sluice.platform.RestDoor;

/** Lines that are worth writing. */
@Path("intake/{projectKey}/who-does-what/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SuggestionResource {

    private final RestDoor door;
    private final SuggestionDesk desk;

    /** Suggests. */
    @Inject
    public SuggestionResource(RestDoor door, SuggestionDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** For the team: {@link SuggestionsDto}. */
    @GET
    public Response look(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> desk.look(projectKey));
    }
}
