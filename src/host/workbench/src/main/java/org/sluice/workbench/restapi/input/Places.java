package org.sluice.workbench.restapi.input;

import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Permissions;

/**
 * Where a new issue belongs: project, type and parent, each by id or by key or name. What the user may not use or see
 * is answered as what does not exist.
 */
public record Places(Tracker tracker, Optional<User> user) {
    public Optional<Project> project(JsonNode sent, Problems problems) {
        Optional<Project> project = number(sent)
                .flatMap(tracker.projects()::byId)
                .or(() -> tracker.projects().byKey(sent.path("key").asText("")))
                .filter(one -> tracker.permissions().has(user, CREATE_ISSUES.permissionKey(), one));
        if (project.isEmpty()) {
            boolean named = sent.hasNonNull("id") || sent.hasNonNull("key");
            problems.field(IssueFields.PROJECT, named ? "workbench.refusal.create" : "workbench.refusal.rest.project");
        }
        return project;
    }

    public Optional<String> type(JsonNode sent, Problems problems) {
        Optional<String> type = tracker.constants().types().stream()
                .filter(one -> sent.hasNonNull("id")
                        ? one.id().equals(sent.path("id").asText())
                        : one.name().equals(sent.path("name").asText("")))
                .map(IssueType::id)
                .findFirst();
        if (type.isEmpty()) {
            problems.field(IssueFields.TYPE, "workbench.refusal.rest.type");
        }
        return type;
    }

    /** Nothing when none is named. */
    public Optional<Issue> parent(JsonNode fields, Problems problems) {
        JsonNode sent = fields.path("parent");
        if (sent.isMissingNode() || sent.isNull()) {
            return Optional.empty();
        }
        Optional<Issue> parent = number(sent)
                .flatMap(tracker.issues()::byId)
                .or(() -> tracker.issues().byKey(sent.path("key").asText("")))
                .filter(one -> tracker.permissions().has(user, Permissions.BROWSE_PROJECTS, one));
        if (parent.isEmpty()) {
            problems.field(IssueFields.PARENT, "workbench.refusal.parent");
        }
        return parent;
    }

    private static Optional<Long> number(JsonNode sent) {
        return Ids.read(sent.path("id").asText(""));
    }
}
