package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.sluice.workbench.restapi.json.FieldSelection;
import org.sluice.workbench.restapi.json.IssuePage;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.search.JqlParser;
import org.sluice.workbench.tracker.Tracker;

/** Search by JQL, a page at a time. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private final Caller caller;
    private final Tracker tracker;
    private final IssueSearch search;
    private final JqlParser parser = new JqlParser();

    @Inject
    SearchResource(Caller caller, Tracker tracker, IssueSearch search) {
        this.caller = caller;
        this.tracker = tracker;
        this.search = search;
    }

    @GET
    public ObjectNode get(
            @QueryParam("jql") String jql,
            @QueryParam("startAt") Integer startAt,
            @QueryParam("maxResults") Integer maxResults,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand,
            @Context UriInfo uri) {
        return find(new SearchForm(jql, startAt, maxResults, fields, expand, null), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectNode post(SearchForm form, @Context UriInfo uri) {
        if (form == null) {
            throw new JiraFault(400, "The request has no body.");
        }
        return find(form, uri);
    }

    private ObjectNode find(SearchForm form, UriInfo uri) {
        IssueSearch.Page found = search.page(caller.user(), parser.parse(form.query()), form.start(), form.max());
        Expansion expansion = Expansion.of(form.wantedExpansions());
        IssuePage page =
                new IssuePage(caller.shapes(uri), tracker, caller, FieldSelection.ofSearch(form.wantedFields()));
        ObjectNode shape = JsonNodeFactory.instance
                .objectNode()
                .put("expand", "schema,names")
                .put("startAt", form.start())
                .put("maxResults", form.max())
                .put("total", found.total());
        shape.set("issues", page.of(tracker.issues().byIds(found.ids()), expansion.has("changelog")));
        if (!found.warnings().isEmpty()) {
            found.warnings().forEach(shape.putArray("warningMessages")::add);
        }
        if (expansion.has("names")) {
            shape.set("names", page.names());
        }
        return shape;
    }
}
