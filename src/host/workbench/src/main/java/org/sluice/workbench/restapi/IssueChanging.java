package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.restapi.input.IssueForm;
import org.sluice.workbench.restapi.input.IssueForms;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Edits an issue, gives it to somebody, deletes it. */
@Path("issue/{keyOrId}")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueChanging {
    private final Deeds deeds;
    private final Desk desk;
    private final IssueForms forms;
    private final Additions additions;

    @Inject
    IssueChanging(Deeds deeds) {
        this.deeds = deeds;
        this.desk = deeds.operations().desk();
        this.forms = new IssueForms(desk, deeds.user());
        this.additions = new Additions(deeds);
    }

    /** The row is locked before it is read: what {@code add} and {@code remove} begin with must not change meanwhile. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(
            @PathParam("keyOrId") String keyOrId, @QueryParam("notifyUsers") Boolean notifyUsers, ObjectNode body) {
        Bodies.issue(body);
        Issue found = deeds.issue(keyOrId);
        deeds.together(() -> desk.writing()
                .lockIfThere(found.id())
                .map(issue -> {
                    IssueForm form = forms.read(
                            body,
                            desk.tracker().projects().byId(issue.projectId()).orElseThrow(),
                            Optional.of(issue),
                            Set.of());
                    return form.problems().isEmpty()
                            ? written(issue, form, !Boolean.FALSE.equals(notifyUsers))
                            : Outcome.<Issue>refused(form.problems());
                })
                .orElseGet(() -> Outcome.refused(Problems.notFound("workbench.refusal.issue.unknown"))));
        return Response.noContent().build();
    }

    private Outcome<Issue> written(Issue issue, IssueForm form, boolean mail) {
        boolean onlyAdds = form.fields().isEmpty()
                && !(form.comments().isEmpty() && form.links().isEmpty());
        Outcome<Issue> edited = onlyAdds
                ? Outcome.done(issue)
                : deeds.operations().edit().edit(deeds.user(), issue.id(), form.fields(), false, mail);
        return edited.isDone() ? additions.add(issue, form) : edited;
    }

    @DELETE
    public Response delete(@PathParam("keyOrId") String keyOrId, @QueryParam("deleteSubtasks") Boolean withSubtasks) {
        long id = deeds.issue(keyOrId).id();
        deeds.done(deeds.operations().delete().delete(deeds.user(), id, Boolean.TRUE.equals(withSubtasks)));
        return Response.noContent().build();
    }

    /** A name of {@code null} or nothing takes it from everybody, {@code -1} lets the project choose. */
    @PUT
    @Path("assignee")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("keyOrId") String keyOrId, ObjectNode body) {
        Bodies.of(body, Bodies.PERSON);
        long id = deeds.issue(keyOrId).id();
        String name = body.hasNonNull("key")
                ? desk.tracker()
                        .users()
                        .byKey(body.path("key").asText())
                        .map(User::name)
                        .orElse(body.path("key").asText())
                : body.path("name").asText("");
        deeds.done(deeds.operations().assign().assign(deeds.user(), id, name));
        return Response.noContent().build();
    }
}
