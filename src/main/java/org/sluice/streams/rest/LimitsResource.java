package org.sluice.streams.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.RestDoor;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Places;
import org.sluice.streams.domain.TeamLimits;

/** The limits of a team: read by who may browse its project, changed by who administers it. */
@Path("streams/{projectKey}/limits")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class LimitsResource {

    private final RestDoor door;
    private final Host host;
    private final TeamLimits limits;
    private final Places places;
    private final OneAtATime turns;

    /** Keeps limits and counts places. */
    @Inject
    public LimitsResource(RestDoor door, Host host, TeamLimits limits, Places places, OneAtATime turns) {
        this.door = door;
        this.host = host;
        this.limits = limits;
        this.places = places;
        this.turns = turns;
    }

    /** {@link LimitsDto}. */
    @GET
    public Response limits(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> answer(host.browsable(projectKey), true));
    }

    /** All limits, in place of those before; {@link LimitsDto}. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> {
            ProjectRef project = host.administered(projectKey);
            Limits wanted = LimitsForm.limits(body, limits.statuses()::containsKey);
            return turns.change(project, () -> {
                boolean counted = limits.change(project.id(), wanted);
                return answer(project, counted);
            });
        });
    }

    private LimitsDto answer(ProjectRef project, boolean counted) {
        return new LimitsDto(
                limits.of(project.id()).all().stream()
                        .map(limit -> dto(project, limit))
                        .toList(),
                limits.statuses().entrySet().stream()
                        .map(status -> new LimitsDto.StatusDto(status.getKey(), status.getValue()))
                        .toList(),
                host.administers(project),
                limits.count(),
                counted);
    }

    private LimitsDto.LimitDto dto(ProjectRef project, Limit limit) {
        return new LimitsDto.LimitDto(
                limit.stream().name().toLowerCase(Locale.ROOT),
                limit.status().orElse(null),
                limit.most(),
                limit.severity().name().toLowerCase(Locale.ROOT),
                places.held(project.id(), limit.group()));
    }
}
