package org.sluice.intake.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.RestDoor;

/** What is known already, for whoever may enter the project, as far as they may browse its tasks. */
@Path("intake/{projectKey}/known")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class KnownResource {

    private final RestDoor door;
    private final KnownDesk desk;

    /** Lets in. */
    @Inject
    public KnownResource(RestDoor door, KnownDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** The known disruptions: {@link DisruptionsDto}. */
    @GET
    @Path("disruptions")
    public Response disruptions(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> desk.disruptions(projectKey));
    }

    /**
     * Has the caller watch a known disruption, or no longer: {@code {"task":"SUP-9","watch":true}}; with {@code "onBehalf":"karl"} somebody
     * else, by whoever may manage watchers. Answers with {@link DisruptionsDto.DisruptionDto} about that person.
     */
    @POST
    @Path("me-too")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response meToo(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.meToo(projectKey, body));
    }

    /** Tasks that a text is like, {@code {"text":"no toner"}}: {@link SimilarDto}. */
    @POST
    @Path("similar")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response similar(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> desk.similar(projectKey, body));
    }
}
