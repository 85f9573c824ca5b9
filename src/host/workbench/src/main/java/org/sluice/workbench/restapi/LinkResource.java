package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.restapi.input.LinkForm;
import org.sluice.workbench.restapi.json.LinkShape;
import org.sluice.workbench.tracker.issues.Link;

/** Links between issues, of which the caller has to see both. */
@Path("issueLink")
@Produces(MediaType.APPLICATION_JSON)
public final class LinkResource {
    private final Deeds deeds;
    private final Caller caller;

    @Inject
    LinkResource(Deeds deeds, Caller caller) {
        this.deeds = deeds;
        this.caller = caller;
    }

    /** With a comment, if one is sent, on the issue that the link starts from. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(ObjectNode body) {
        Bodies.of(body, Bodies.LINK);
        deeds.together(() -> {
            LinkForm form = new LinkForm(
                    deeds.operations().desk().tracker(), deeds.operations().link());
            Outcome<Link> link = form.link(deeds.user(), body, Optional.empty());
            if (link.isDone() && body.hasNonNull("comment")) {
                var comment = new Additions(deeds).comment(body.path("comment"));
                var written = comment.isDone()
                        ? deeds.operations()
                                .comment()
                                .add(deeds.user(), link.get().sourceId(), comment.get())
                        : comment;
                return written.isDone() ? link : Outcome.<Link>refused(written.problems());
            }
            return link;
        });
        return Response.status(201).build();
    }

    @GET
    @Path("{id}")
    public ObjectNode link(@PathParam("id") long id, @Context UriInfo uri) {
        Link link = deeds.operations()
                .desk()
                .tracker()
                .links()
                .byId(id)
                .orElseThrow(() -> new JiraFault(404, deeds.said(Problems.notFound("workbench.refusal.link.unknown"))));
        return new LinkShape(caller.shapes(uri), deeds.operations().desk().tracker(), caller)
                .of(
                        link,
                        deeds.issue(Long.toString(link.sourceId())),
                        deeds.issue(Long.toString(link.destinationId())));
    }

    @DELETE
    @Path("{id}")
    public Response unlink(@PathParam("id") long id) {
        deeds.done(deeds.operations().link().unlink(deeds.user(), id));
        return Response.noContent().build();
    }
}
