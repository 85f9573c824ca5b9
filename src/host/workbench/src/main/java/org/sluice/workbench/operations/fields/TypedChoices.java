package org.sluice.workbench.operations.fields;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Component;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** Choices among what an administrator set up, by id. */
final class TypedChoices {
    private final Tracker tracker;
    private final Asked asked;

    TypedChoices(Tracker tracker) {
        this.tracker = tracker;
        this.asked = new Asked(tracker);
    }

    /** Whether it is a sub-task stays as it is: to change that, an issue is moved or converted. */
    Content type(String typed, Asking asking, Problems problems) {
        Optional<IssueType> type = tracker.constants().type(typed);
        Optional<Boolean> subtask = asking.issue()
                .map(Issue::typeId)
                .flatMap(tracker.constants()::type)
                .map(IssueType::subtask);
        if (type.isEmpty()) {
            problems.field(IssueFields.TYPE, "workbench.refusal.type.unknown");
        } else if (subtask.isPresent() && subtask.get() != type.get().subtask()) {
            problems.field(IssueFields.TYPE, "workbench.refusal.type.subtask");
        }
        return Content.ofNullable(typed);
    }

    Content priority(String typed, Problems problems) {
        if (!typed.isEmpty() && tracker.constants().priority(typed).isEmpty()) {
            problems.field(IssueFields.PRIORITY, "workbench.refusal.priority.unknown");
        }
        return Content.ofNullable(typed);
    }

    Content resolution(String typed, Asking asking, Problems problems) {
        Content held = Content.of(asking.issue().flatMap(Issue::resolutionId));
        if (held.equals(Content.ofNullable(typed))) {
            return held;
        }
        if (!typed.isEmpty() && tracker.constants().resolution(typed).isEmpty()) {
            problems.field(IssueFields.RESOLUTION, "workbench.refusal.resolution.unknown");
        } else if (!asked.has(asking.user(), ProjectPermissions.RESOLVE_ISSUES, asking)) {
            problems.field(IssueFields.RESOLUTION, "workbench.refusal.resolution.forbidden");
        }
        return Content.ofNullable(typed);
    }

    /** One that the issue has already may be archived or gone. */
    Content components(List<String> typed, Asking asking, Problems problems) {
        List<String> offered = tracker.components().ofProject(asking.project().id()).stream()
                .filter(component -> !component.archived())
                .map(TypedChoices::id)
                .toList();
        List<String> held = asking.issue().stream()
                .flatMap(issue -> tracker.components().ofIssue(issue.id()).stream())
                .map(TypedChoices::id)
                .toList();
        typed.stream()
                .filter(id -> !offered.contains(id) && !held.contains(id))
                .findFirst()
                .ifPresent(id -> problems.field(
                        IssueFields.COMPONENTS,
                        "workbench.refusal.component.unknown",
                        id,
                        asking.project().name()));
        return new Content(typed.stream().distinct().toList());
    }

    /** Only a level that lets the one who sets it see the issue. */
    Content level(String typed, Asking asking, Problems problems) {
        Content held = Content.of(asking.issue().flatMap(Issue::securityLevelId));
        Content wanted = Content.ofNullable(typed.equals("-1") ? "" : typed);
        if (wanted.equals(held)) {
            return wanted;
        }
        if (!asked.has(asking.user(), ProjectPermissions.SET_ISSUE_SECURITY, asking)) {
            problems.field(IssueFields.SECURITY, "workbench.refusal.security.forbidden");
        } else if (!wanted.isEmpty() && levelOf(typed, asking).isEmpty()) {
            problems.field(IssueFields.SECURITY, "workbench.refusal.security.unknown");
        }
        return wanted;
    }

    private Optional<SecurityLevel> levelOf(String id, Asking asking) {
        Project project = asking.project();
        return tracker.levels().all().stream()
                .filter(level -> Long.toString(level.id()).equals(id))
                .filter(level -> project.securitySchemeId()
                        .filter(scheme -> scheme == level.schemeId())
                        .isPresent())
                .filter(level -> level.holders().stream()
                        .anyMatch(holder -> tracker.holders().mayMean(asking.user(), holder, project)))
                .findFirst();
    }

    private static String id(Component component) {
        return Long.toString(component.id());
    }
}
