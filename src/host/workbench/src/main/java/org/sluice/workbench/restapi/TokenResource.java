package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sluice.workbench.importing.JiraDates;
import org.sluice.workbench.tracker.people.AccessToken;
import org.sluice.workbench.tracker.people.AccessTokens;
import org.sluice.workbench.tracker.people.User;

/** The caller's own personal access tokens. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
public final class TokenResource {
    private final TokenDesk desk;

    @Inject
    TokenResource(TokenDesk desk) {
        this.desk = desk;
    }

    @GET
    public ArrayNode tokens() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        desk.tokens().of(desk.loggedIn().key()).stream().map(this::shape).forEach(all::add);
        return all;
    }

    /** The duration is in days; without one the token does not expire. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(ObjectNode body) {
        User user = desk.loggedIn();
        String name = Bodies.of(body, Bodies.TOKEN).path("name").asText("").strip();
        boolean forEver = !body.hasNonNull("expirationDuration");
        long days = body.path("expirationDuration").asLong(0);
        if (name.isEmpty() || name.length() > 255 || (!forEver && (days < 1 || days > 36_500))) {
            throw new JiraFault(400, "A token needs a name and, if it expires, a number of days.");
        }
        AccessTokens.Made made =
                desk.tokens().make(user.key(), name, forEver ? Optional.empty() : Optional.of(Duration.ofDays(days)));
        return Response.status(201)
                .entity(shape(made.token()).put("rawToken", made.raw()))
                .build();
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") long id) {
        boolean own = desk.tokens().of(desk.loggedIn().key()).stream().anyMatch(token -> token.id() == id);
        if (!own) {
            throw new JiraFault(404, "You have no token with id '" + id + "'.");
        }
        desk.tokens().remove(id);
        return Response.noContent().build();
    }

    private ObjectNode shape(AccessToken token) {
        ObjectNode shape = Bodies.object()
                .put("id", token.id())
                .put("name", token.name())
                .put("createdAt", written(token.created()));
        token.expires().ifPresent(end -> shape.put("expiringAt", written(end)));
        return shape;
    }

    private String written(Instant moment) {
        return JiraDates.format(moment.atZone(desk.zone()).toOffsetDateTime());
    }
}
