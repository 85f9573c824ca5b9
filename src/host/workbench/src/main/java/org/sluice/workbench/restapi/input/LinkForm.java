package org.sluice.workbench.restapi.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.LinkIssues;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.issues.LinkType;
import org.sluice.workbench.tracker.people.User;

/**
 * A link as REST sends it. {@code inwardIssue} is the one whose view shows the outward words; within the update of an issue
 * only the other end is named.
 */
public record LinkForm(Tracker tracker, LinkIssues links) {
    /** Links what the request names; the end that it does not name is the given issue. */
    public Outcome<Link> link(Optional<User> user, JsonNode sent, Optional<Issue> self) {
        Optional<LinkType> type = type(sent.path("type"));
        if (type.isEmpty()) {
            return Outcome.refused(Problems.none().field("issuelinks", "workbench.refusal.link.type"));
        }
        Optional<Issue> source = sent.has("inwardIssue") ? issue(sent.path("inwardIssue")) : self;
        Optional<Issue> destination = sent.has("outwardIssue") ? issue(sent.path("outwardIssue")) : self;
        if (source.isEmpty() || destination.isEmpty()) {
            return Outcome.refused(Problems.notFound("workbench.refusal.issue.unknown"));
        }
        return links.link(
                user, type.get().id(), source.get().id(), destination.get().id());
    }

    private Optional<LinkType> type(JsonNode sent) {
        return tracker.links().types().stream()
                .filter(type -> sent.has("id")
                        ? Long.toString(type.id()).equals(sent.path("id").asText())
                        : type.name().equals(sent.path("name").asText()))
                .findFirst();
    }

    private Optional<Issue> issue(JsonNode sent) {
        return Ids.read(sent.path("id").asText("")).map(tracker.issues()::byId).orElseGet(() -> tracker.issues()
                .byKey(sent.path("key").asText("")));
    }
}
