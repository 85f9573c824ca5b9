package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.sluice.workbench.restapi.json.DashboardShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.dashboards.Dashboard;

/** The dashboards that the caller may see; others do not exist. */
@Path("dashboard")
@Produces(MediaType.APPLICATION_JSON)
public record DashboardResource(Caller caller, Tracker tracker) {
    private static final int USUAL = 20;

    @Inject
    public DashboardResource {}

    @GET
    public ObjectNode dashboards(
            @QueryParam("filter") String filter,
            @QueryParam("startAt") Integer startAt,
            @QueryParam("maxResults") Integer maxResults,
            @Context UriInfo uri) {
        List<Dashboard> all = chosen(filter);
        int start = startAt == null ? 0 : Math.max(0, startAt);
        int max = maxResults == null ? USUAL : Math.max(0, maxResults);
        ObjectNode page =
                Bodies.object().put("startAt", start).put("maxResults", max).put("total", all.size());
        DashboardShape shape = new DashboardShape(caller.shapes(uri));
        all.stream().skip(start).limit(max).map(shape::of).forEach(page.putArray("dashboards")::add);
        return page;
    }

    @GET
    @Path("{id}")
    public ObjectNode dashboard(@PathParam("id") long id, @Context UriInfo uri) {
        return tracker.dashboards()
                .byId(id)
                .filter(dashboard -> tracker.dashboardSharing().sees(caller.user(), dashboard))
                .map(new DashboardShape(caller.shapes(uri))::of)
                .orElseThrow(() -> new JiraFault(404, "The dashboard with id '" + id + "' does not exist."));
    }

    private List<Dashboard> chosen(String filter) {
        List<Dashboard> visible = tracker.dashboardSharing().visibleTo(caller.user());
        if (filter == null) {
            return visible;
        }
        return switch (filter) {
            case "my" ->
                visible.stream()
                        .filter(dashboard -> tracker.dashboardSharing().owns(caller.user(), dashboard))
                        .toList();
            case "favourite" -> {
                List<Dashboard> favourites = caller.user()
                        .map(user -> tracker.dashboards().favouritesOf(user.key()))
                        .orElse(List.of());
                yield visible.stream().filter(favourites::contains).toList();
            }
            default -> throw new JiraFault(400, "The filter '" + filter + "' is neither 'favourite' nor 'my'.");
        };
    }
}
