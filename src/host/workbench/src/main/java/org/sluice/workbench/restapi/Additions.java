package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.restapi.input.CommentForm;
import org.sluice.workbench.restapi.input.IssueForm;
import org.sluice.workbench.restapi.input.LinkForm;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;

/** Comments and links that a request adds to the issue that it makes or changes. */
record Additions(Deeds deeds) {
    Outcome<Issue> add(Issue issue, IssueForm form) {
        for (JsonNode sent : form.comments()) {
            Outcome<NewComment> read = comment(sent);
            var written = read.isDone() ? deeds.operations().comment().add(deeds.user(), issue.id(), read.get()) : read;
            if (!written.isDone()) {
                return Outcome.refused(written.problems());
            }
        }
        return linked(issue, form);
    }

    /** Only the links. */
    Outcome<Issue> linked(Issue issue, IssueForm form) {
        LinkForm links = new LinkForm(tracker(), deeds.operations().link());
        for (JsonNode sent : form.links()) {
            Outcome<Link> link = links.link(deeds.user(), sent, Optional.of(issue));
            if (!link.isDone()) {
                return Outcome.refused(link.problems());
            }
        }
        return Outcome.done(issue);
    }

    Outcome<NewComment> comment(JsonNode sent) {
        if (!(sent instanceof ObjectNode body)) {
            throw new JiraFault(400, "A comment has to be an object.");
        }
        Bodies.comment(body);
        return new CommentForm(tracker().roles()).read(sent);
    }

    private Tracker tracker() {
        return deeds.operations().desk().tracker();
    }
}
