package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sluice.workbench.http.XsrfTokens;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.AttachFiles;
import org.sluice.workbench.restapi.json.AttachmentShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.FileName;
import org.sluice.workbench.tracker.issues.Issue;

/**
 * Files for an issue, sent as parts called <em>file</em>: all of them are attached or none. One that is too large is 404,
 * as the description has it.
 */
@Path("issue/{keyOrId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public final class AttachResource {
    private final Deeds deeds;
    private final Caller caller;
    private final Tracker tracker;

    @Inject
    AttachResource(Deeds deeds, Caller caller, Tracker tracker) {
        this.deeds = deeds;
        this.caller = caller;
        this.tracker = tracker;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public JsonNode attach(
            @PathParam("keyOrId") String keyOrId, @Context HttpServletRequest request, @Context UriInfo uri) {
        if (!XsrfTokens.isNoForm(request.getHeader(XsrfTokens.HEADER))) {
            throw new JiraFault(403, "XSRF check failed");
        }
        Issue issue = deeds.issue(keyOrId);
        List<Part> files = files(request);
        List<Attachment> made = deeds.together(() -> {
            List<Attachment> all = new ArrayList<>();
            for (Part file : files) {
                Outcome<Attachment> attached = deeds.operations()
                        .attach()
                        .attach(deeds.user(), issue.id(), FileName.last(file.getSubmittedFileName()), file.getSize());
                if (!attached.isDone()) {
                    return Outcome.refused(attached.problems());
                }
                all.add(attached.get());
            }
            return Outcome.done(all);
        });
        List<String> authors = deeds.user().map(user -> user.key()).stream().toList();
        return new AttachmentShape(caller.shapes(uri), tracker.users().byKeys(authors)).of(made);
    }

    private List<Part> files(HttpServletRequest request) {
        List<Part> files;
        try {
            files = request.getParts().stream()
                    .filter(part -> part.getName().equals("file") && part.getSubmittedFileName() != null)
                    .toList();
        } catch (IllegalStateException tooLarge) {
            throw large("");
        } catch (IOException | ServletException broken) {
            throw new JiraFault(400, deeds.said(Problems.none().field("file", "workbench.refusal.attachment.none")));
        }
        if (files.isEmpty()) {
            throw new JiraFault(400, deeds.said(Problems.none().field("file", "workbench.refusal.attachment.none")));
        }
        files.stream()
                .filter(file -> file.getSize() > AttachFiles.LARGEST)
                .findFirst()
                .ifPresent(file -> {
                    throw large(FileName.last(file.getSubmittedFileName()));
                });
        return files;
    }

    private JiraFault large(String name) {
        return new JiraFault(
                404,
                deeds.said(Problems.none()
                        .field("file", "workbench.refusal.attachment.large", name, AttachFiles.LARGEST)));
    }
}
