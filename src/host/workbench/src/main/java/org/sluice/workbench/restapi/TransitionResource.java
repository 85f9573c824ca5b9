package org.sluice.workbench.restapi;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.opensymphony.workflow.loader.ActionDescriptor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.restapi.input.IssueForm;
import org.sluice.workbench.restapi.input.IssueForms;
import org.sluice.workbench.tracker.issues.Issue;

/** The transitions that the caller has from where the issue stands, and making one. */
@Path("issue/{keyOrId}/transitions")
@Produces(MediaType.APPLICATION_JSON)
public final class TransitionResource {
    private final Deeds deeds;
    private final Desk desk;
    private final Caller caller;
    private final JiraComponents jira;

    @Inject
    TransitionResource(Deeds deeds, Caller caller, JiraComponents jira) {
        this.deeds = deeds;
        this.desk = deeds.operations().desk();
        this.caller = caller;
        this.jira = jira;
    }

    /** All of them, or the one with the id that is asked for, if the caller has it. */
    @GET
    public ObjectNode transitions(
            @PathParam("keyOrId") String keyOrId,
            @QueryParam("transitionId") String transitionId,
            @QueryParam("expand") List<String> expand,
            @Context UriInfo uri) {
        Issue issue = deeds.issue(keyOrId);
        MutableIssue shown = jira.get(IssueManager.class).getIssueObject(issue.id());
        TransitionShape shape = new TransitionShape(
                jira.get(WorkflowManager.class), desk.tracker(), desk.screens(), caller.shapes(uri));
        boolean withFields = Expansion.of(expand).has("transitions.fields");
        ObjectNode found = Bodies.object().put("expand", "transitions");
        found.putArray("transitions");
        for (ActionDescriptor action : available(shown)) {
            if (transitionId == null || transitionId.equals(Integer.toString(action.getId()))) {
                found.withArrayProperty("transitions").add(shape.of(action, shown, withFields));
            }
        }
        return found;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("keyOrId") String keyOrId, ObjectNode body) {
        String id = Bodies.issue(body).path("transition").path("id").asText("");
        Issue found = deeds.issue(keyOrId);
        if (!id.matches("[0-9]{1,9}")) {
            deeds.check(Problems.none().add("workbench.refusal.rest.transition"));
        }
        deeds.together(() -> {
            Issue issue = desk.writing().lock(found.id());
            IssueForm form = new IssueForms(desk, deeds.user())
                    .read(
                            body,
                            desk.tracker().projects().byId(issue.projectId()).orElseThrow(),
                            Optional.of(issue),
                            Set.of());
            return form.problems().isEmpty()
                    ? act(issue, Integer.parseInt(id), form)
                    : Outcome.<Issue>refused(form.problems());
        });
        return Response.noContent().build();
    }

    /** The first comment goes with the transition, so that its rules see it. */
    private Outcome<Issue> act(Issue issue, int actionId, IssueForm form) {
        Additions additions = new Additions(deeds);
        Optional<Outcome<NewComment>> comment =
                form.comments().stream().findFirst().map(additions::comment);
        Optional<Problems> unread = comment.map(Outcome::problems).filter(problems -> !problems.isEmpty());
        if (unread.isPresent()) {
            return Outcome.refused(unread.get());
        }
        Outcome<Issue> made = deeds.operations()
                .transition()
                .act(deeds.user(), issue.id(), actionId, form.fields(), comment.flatMap(Outcome::result));
        return made.isDone() ? additions.linked(made.get(), form) : made;
    }

    private List<ActionDescriptor> available(MutableIssue issue) {
        return jira.get(IssueWorkflowManager.class)
                .getSortedAvailableActions(issue, deeds.user().map(JiraUser::of).orElse(null));
    }
}
