package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.sluice.workbench.anonymizing.Anonymizations;
import org.sluice.workbench.anonymizing.FormerIdentity;
import org.sluice.workbench.anonymizing.Task;
import org.sluice.workbench.anonymizing.Validation;
import org.sluice.workbench.restapi.json.AnonymizationShape;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** The anonymisation of users, for system administrators. */
@Path("user/anonymization")
@Produces(MediaType.APPLICATION_JSON)
public final class AnonymizationResource {
    private final Deeds deeds;
    private final Caller caller;
    private final Anonymizations anonymizations;

    @Inject
    AnonymizationResource(Deeds deeds, Caller caller, Anonymizations anonymizations) {
        this.deeds = deeds;
        this.caller = caller;
        this.anonymizations = anonymizations;
    }

    @GET
    public Response validate(
            @QueryParam("userKey") String userKey, @QueryParam("expand") String expand, @Context UriInfo uri) {
        return validated(userKey, Optional.empty(), expand, uri);
    }

    @GET
    @Path("rerun")
    public Response validateRerun(
            @QueryParam("userKey") String userKey,
            @QueryParam("oldUserKey") String oldKey,
            @QueryParam("oldUserName") String oldName,
            @QueryParam("expand") String expand,
            @Context UriInfo uri) {
        return validated(userKey, Optional.of(before(oldKey, oldName)), expand, uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response schedule(ObjectNode body, @Context UriInfo uri) {
        return scheduled(Bodies.of(body), Optional.empty(), uri);
    }

    @POST
    @Path("rerun")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response scheduleRerun(ObjectNode body, @Context UriInfo uri) {
        ObjectNode sent = Bodies.of(body);
        return scheduled(sent, Optional.of(before(text(sent, "oldUserKey"), text(sent, "oldUserName"))), uri);
    }

    /** How far the last one is; an id that is not its own finds nothing. */
    @GET
    @Path("progress")
    public ObjectNode progress(@QueryParam("taskId") Long taskId, @Context UriInfo uri) {
        systemAdministrator();
        Task task = anonymizations
                .last()
                .filter(last -> taskId == null || last.id() == taskId)
                .orElseThrow(() -> new JiraFault(404, "A user anonymization task could not be found"));
        return shape(uri).of(task);
    }

    @DELETE
    @Path("unlock")
    public Response unlock() {
        systemAdministrator();
        if (!anonymizations.unlock()) {
            throw new JiraFault(404, "A stale user anonymization task could not be found");
        }
        return Response.ok().build();
    }

    private Response validated(String userKey, Optional<FormerIdentity> before, String expand, UriInfo uri) {
        User asker = systemAdministrator();
        boolean survey = expand != null && expand.contains("affectedEntities");
        Validation validation = anonymizations.validate(asker, given("userKey", userKey), before, survey);
        return Response.status(validation.success() ? 200 : 400)
                .entity(shape(uri).of(validation, survey))
                .build();
    }

    private Response scheduled(ObjectNode body, Optional<FormerIdentity> before, UriInfo uri) {
        User asker = systemAdministrator();
        String userKey = given("userKey", text(body, "userKey"));
        Task task = anonymizations
                .schedule(asker, userKey, Optional.ofNullable(text(body, "newOwnerKey")), before)
                .orElseThrow(() -> new JiraFault(409, "Another user anonymization task is not finished"));
        return Response.status(202).entity(shape(uri).of(task)).build();
    }

    private FormerIdentity before(String oldKey, String oldName) {
        systemAdministrator();
        return new FormerIdentity(given("oldUserKey", oldKey), given("oldUserName", oldName));
    }

    private User systemAdministrator() {
        User user = deeds.loggedIn();
        if (!deeds.operations()
                .desk()
                .tracker()
                .globalPermissions()
                .has(Optional.of(user), GlobalPermissions.SYSTEM_ADMIN)) {
            throw new JiraFault(403, "Only system administrators may anonymize users.");
        }
        return user;
    }

    private AnonymizationShape shape(UriInfo uri) {
        return new AnonymizationShape(caller.shapes(uri));
    }

    private static String text(ObjectNode body, String name) {
        String sent = body.path(name).asText("");
        return sent.isBlank() ? null : sent;
    }

    private static String given(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new JiraFault(400, "'" + name + "' is missing");
        }
        return value;
    }
}
