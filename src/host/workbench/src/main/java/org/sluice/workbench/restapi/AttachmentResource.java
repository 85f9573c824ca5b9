package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.AttachFiles;
import org.sluice.workbench.restapi.json.AttachmentShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Attachment;

/** One file of an issue, by name and size; 403 for one that the caller may not see, as the description has it. */
@Path("attachment")
@Produces(MediaType.APPLICATION_JSON)
public final class AttachmentResource {
    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    AttachmentResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
    }

    @GET
    @Path("meta")
    public ObjectNode meta() {
        return Bodies.object().put("enabled", true).put("uploadLimit", AttachFiles.LARGEST);
    }

    @GET
    @Path("{id}")
    public ObjectNode one(@PathParam("id") long id, @Context UriInfo uri) {
        Attachment file = find(id);
        return new AttachmentShape(
                        caller.shapes(uri),
                        tracker.users().byKeys(file.authorKey().stream().toList()))
                .of(file);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") long id) {
        deeds.done(deeds.operations().attach().remove(deeds.user(), find(id).id()));
        return Response.noContent().build();
    }

    private Attachment find(long id) {
        Attachment file = tracker.attachments()
                .byId(id)
                .orElseThrow(() ->
                        new JiraFault(404, deeds.said(Problems.notFound("workbench.refusal.attachment.unknown"))));
        if (tracker.issues().byId(file.issueId()).filter(caller::mayBrowse).isEmpty()) {
            deeds.check(Problems.forbidden("workbench.refusal.attachment.forbidden"));
        }
        return file;
    }
}
