package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.Refusal;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.restapi.input.IssueForm;
import org.sluice.workbench.restapi.input.IssueForms;
import org.sluice.workbench.restapi.input.Places;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/** Makes an issue, or a sub-task when a parent is named. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
public final class IssueMaking {
    private final Deeds deeds;
    private final Caller caller;
    private final Places places;
    private final IssueForms forms;
    private final Additions additions;

    @Inject
    IssueMaking(Deeds deeds, Caller caller) {
        this.deeds = deeds;
        this.caller = caller;
        this.places = new Places(deeds.operations().desk().tracker(), deeds.user());
        this.forms = new IssueForms(deeds.operations().desk(), deeds.user());
        this.additions = new Additions(deeds);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(ObjectNode body, @Context UriInfo uri) {
        return Response.status(201).entity(made(body, uri)).build();
    }

    /** The issue that the body describes, in short. */
    ObjectNode made(ObjectNode body, UriInfo uri) {
        Bodies.issue(body);
        JsonNode fields = body.path("fields");
        Problems problems = Problems.none();
        Optional<Project> project = places.project(fields.path("project"), problems);
        Optional<String> type = places.type(fields.path("issuetype"), problems);
        Optional<Issue> parent = places.parent(fields, problems);
        if (project.isEmpty()) {
            deeds.loggedIn();
        }
        if (project.isEmpty() || type.isEmpty()) {
            refuse(problems);
        }
        IssueForm form = forms.read(
                body,
                project.orElseThrow(),
                Optional.empty(),
                Set.of(IssueFields.PROJECT, IssueFields.TYPE, IssueFields.PARENT));
        refuse(problems.addAll(form.problems()));
        NewIssue wanted = new NewIssue(
                project.orElseThrow().id(), type.orElseThrow(), parent.map(Issue::id), form.fields(), false);
        Outcome<Issue> made = deeds.operations().desk().happenings().attempt(() -> {
            Outcome<Issue> issue = deeds.operations().create().create(deeds.user(), wanted);
            return issue.isDone() ? additions.add(issue.get(), form) : issue;
        });
        refuse(made.problems());
        ObjectNode shape = Bodies.object();
        shape.put("id", Long.toString(made.get().id()));
        shape.put("key", made.get().key());
        shape.put("self", caller.shapes(uri).root() + "issue/" + made.get().id());
        return shape;
    }

    /** The published description knows 400 only: whoever may not make issues there is told so as of any wrong input. */
    private void refuse(Problems problems) {
        boolean forbidden = problems.refusal()
                .filter(refusal -> refusal == Refusal.FORBIDDEN)
                .isPresent();
        if (forbidden && deeds.user().isPresent()) {
            throw new JiraFault(400, deeds.said(problems));
        }
        deeds.check(problems);
    }
}
