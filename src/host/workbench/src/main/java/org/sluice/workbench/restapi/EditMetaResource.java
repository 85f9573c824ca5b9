package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.restapi.json.MetaShape;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/** What can be typed into an issue; nothing for whoever may not edit it. */
@Path("issue/{keyOrId}/editmeta")
@Produces(MediaType.APPLICATION_JSON)
public final class EditMetaResource {
    private final Deeds deeds;
    private final Caller caller;

    @Inject
    EditMetaResource(Deeds deeds, Caller caller) {
        this.deeds = deeds;
        this.caller = caller;
    }

    @GET
    public ObjectNode fields(@PathParam("keyOrId") String keyOrId, @Context UriInfo uri) {
        Issue issue = deeds.issue(keyOrId);
        Desk desk = deeds.operations().desk();
        boolean may = desk.tracker().permissions().has(deeds.user(), "EDIT_ISSUES", issue)
                && desk.steps().isEditable(issue);
        ObjectNode fields = may
                ? new MetaShape(caller.shapes(uri), desk.tracker())
                        .of(
                                desk.tracker()
                                        .projects()
                                        .byId(issue.projectId())
                                        .orElseThrow(),
                                issue.typeId(),
                                desk.screens().of(issue.projectId(), issue.typeId(), ScreenOperation.EDIT),
                                desk.screens().required(issue.projectId(), issue.typeId()))
                : Bodies.object();
        return Bodies.object().set("fields", fields);
    }
}
