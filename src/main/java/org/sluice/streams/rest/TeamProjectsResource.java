package org.sluice.streams.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sluice.platform.Host;
import org.sluice.platform.RestDoor;
import org.sluice.streams.domain.TeamProjects;

/** The projects in which the caller may turn a call into urgent work. */
@Path("streams")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TeamProjectsResource {

    private final RestDoor door;
    private final Host host;
    private final TeamProjects projects;

    /** Asks for the caller. */
    @Inject
    public TeamProjectsResource(RestDoor door, Host host, TeamProjects projects) {
        this.door = door;
        this.host = host;
        this.projects = projects;
    }

    /** {@link ProjectsDto}, by name. */
    @GET
    public Response projects() {
        return door.answer(() -> new ProjectsDto(projects.of(host.callerKey()).stream()
                .map(project -> new ProjectDto(project.key(), project.name()))
                .toList()));
    }

    /** {@code {"projects":[{"key":"SUP","name":"IT support"}]}}. */
    public record ProjectsDto(@JsonProperty List<ProjectDto> projects) {}

    /** One of them. */
    public record ProjectDto(
            @JsonProperty String key, @JsonProperty String name) {}
}
