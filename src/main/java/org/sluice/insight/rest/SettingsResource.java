package org.sluice.insight.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.RestDoor;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerState;

/** What a project has chosen: read by who may browse it, changed by who administers it. */
@Path("settings/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SettingsResource {

    private final RestDoor door;
    private final Host host;
    private final Ledger ledger;
    private final SettingsChoice choice;
    private final OneAtATime turns;

    /** Keeps the choices with the ledger. */
    @Inject
    public SettingsResource(RestDoor door, Host host, Ledger ledger, SettingsChoice choice, OneAtATime turns) {
        this.door = door;
        this.host = host;
        this.ledger = ledger;
        this.choice = choice;
        this.turns = turns;
    }

    /** {@link SettingsDto}. */
    @GET
    public Response settings(@PathParam("projectKey") String projectKey) {
        return door.answer(
                () -> SettingsDto.of(ledger.settings(host.browsable(projectKey).id())));
    }

    /** Changes what the body names, while nobody else changes the project; answers with all of it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("projectKey") String projectKey, @Nullable Map<String, Object> body) {
        return door.answer(() -> {
            ProjectRef project = host.administered(projectKey);
            return turns.change(project, () -> {
                ledger.apply(project.id(), choice.over(ledger.settings(project.id()), SettingsForm.of(body)));
                return SettingsDto.of(ledger.settings(project.id()));
            });
        });
    }

    /** {@link TeamFieldsDto}: what the settings take as owning team. */
    @GET
    @Path("team-fields")
    public Response teamFields(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> {
            host.administered(projectKey);
            return choice.teamFields();
        });
    }

    /** {@link LedgerDto}. */
    @GET
    @Path("ledger")
    public Response ledger(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> {
            ProjectRef project = host.browsable(projectKey);
            return host.administers(project) ? exact(project) : LedgerDto.rough(ledger.state(project.id()));
        });
    }

    /** Has the history read once more; what was read before is served until then. Answers 202 with {@link LedgerDto}. */
    @POST
    @Path("ledger")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response readAgain(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> {
            ProjectRef project = host.administered(projectKey);
            if (ledger.state(project.id()).phase() == LedgerState.Phase.OFF) {
                throw Refusal.conflict("sluice.error.off", project.name());
            }
            ledger.readAgain(project.id());
            return RestDoor.json(202, exact(project));
        });
    }

    private LedgerDto exact(ProjectRef project) {
        return LedgerDto.exact(ledger.state(project.id()), ledger.lastCheck(project.id()));
    }
}
