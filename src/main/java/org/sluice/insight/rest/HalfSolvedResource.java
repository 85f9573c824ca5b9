package org.sluice.insight.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.sluice.insight.domain.Counting;
import org.sluice.insight.domain.LeadTime;
import org.sluice.insight.domain.StreamFilter;
import org.sluice.insight.domain.Window;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.RestDoor;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerState;
import org.sluice.work.Wanted;

/**
 * Within how long half of a project's tasks are solved, for whoever may browse the whole of it: the median {@link LeadTime} of the last twelve
 * weeks. It is of all tasks and never of a kind of them, since few solve those of one kind. Of a project whose history is not read nothing is
 * known, which is no fault of who asks.
 */
@Path("intake/{projectKey}/half-solved")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class HalfSolvedResource {

    private static final int DAYS = 12 * 7;
    private static final int HALF = 50;

    private final RestDoor door;
    private final Host host;
    private final Ledger ledger;
    private final VisibleFacts facts;
    private final Clock clock;

    /** Answers from the ledger. */
    @Inject
    public HalfSolvedResource(RestDoor door, Host host, Ledger ledger, VisibleFacts facts, Clock clock) {
        this.door = door;
        this.host = host;
        this.ledger = ledger;
        this.facts = facts;
        this.clock = clock;
    }

    /** {@link HalfSolvedDto}. */
    @GET
    public Response halfSolved(@PathParam("projectKey") String projectKey) {
        return door.answer(() -> {
            ProjectRef project = host.browsable(projectKey);
            boolean read = ledger.state(project.id()).phase() == LedgerState.Phase.READY;
            return read ? of(project) : new HalfSolvedDto(null);
        });
    }

    private HalfSolvedDto of(ProjectRef project) {
        Window window = Window.lastDays(DAYS, clock.instant(), host.zone());
        VisibleFacts.Visible whole = facts.whole(project, window.wanted(Wanted.Kind.DONE));
        LeadTime solved =
                LeadTime.of(whole.facts(), Counting.of(ledger.settings(project.id())), window, StreamFilter.ALL);
        return new HalfSolvedDto(solved.percentiles().at(HALF).orElse(null));
    }
}
