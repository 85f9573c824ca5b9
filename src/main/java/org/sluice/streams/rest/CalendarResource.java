package org.sluice.streams.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.sluice.platform.RestDoor;

/**
 * Somebody's turns as a calendar that nobody has to log in for: calendars on telephones cannot. Whoever knows the secret reads on which days
 * that person has a turn and in which project, and nothing else; a wrong one is not told from one that was taken away.
 */
@Path("streams-calendar")
@UnrestrictedAccess
public final class CalendarResource {

    private static final int NOT_FOUND = 404;

    private final RestDoor door;
    private final OwnTurns turns;

    /** Writes calendars. */
    @Inject
    public CalendarResource(RestDoor door, OwnTurns turns) {
        this.door = door;
        this.turns = turns;
    }

    /** The calendar of a secret. */
    @GET
    @Path("{secret}.ics")
    public Response calendar(@PathParam("secret") String secret) {
        return door.answer(() -> turns.calendar(secret)
                .map(text -> Response.ok(text)
                        .type("text/calendar;charset=UTF-8")
                        .header("Cache-Control", "private, no-store")
                        .header("X-Content-Type-Options", "nosniff")
                        .build())
                .orElseGet(() -> Response.status(NOT_FOUND).build()));
    }

    static String path(String secret) {
        return "/rest/sluice/1.0/streams-calendar/" + secret + ".ics";
    }
}
