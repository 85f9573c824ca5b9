package org.sluice.streams.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.RestDoor;
import org.sluice.streams.domain.CalendarLinks;

/** The caller's own calendar link: one for all projects, made anew or taken away by nobody else. */
@Path("streams-calendar-link")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CalendarLinkResource {

    private final RestDoor door;
    private final Host host;
    private final CalendarLinks links;

    /** Keeps links. */
    @Inject
    public CalendarLinkResource(RestDoor door, Host host, CalendarLinks links) {
        this.door = door;
        this.host = host;
        this.links = links;
    }

    /** {@link CalendarLinkDto}. */
    @GET
    public Response link() {
        return door.answer(() -> answer(null));
    }

    /** Makes one; another that the caller had opens nothing any more. Answers 201 with {@link CalendarLinkDto}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make() {
        return door.answer(() -> RestDoor.json(201, answer(links.renew(host.callerKey()))));
    }

    /** Takes it away; {@link CalendarLinkDto}. */
    @DELETE
    public Response revoke() {
        return door.answer(() -> {
            links.revoke(host.callerKey());
            return answer(null);
        });
    }

    private CalendarLinkDto answer(@Nullable String secret) {
        return new CalendarLinkDto(
                links.since(host.callerKey()).map(Instant::toString).orElse(null),
                secret == null ? null : CalendarResource.path(secret));
    }
}
