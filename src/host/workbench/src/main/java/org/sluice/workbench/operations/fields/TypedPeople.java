package org.sluice.workbench.operations.fields;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.Optional;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** Who shall do it, who asked for it and by when; each asks for a permission of its own. */
final class TypedPeople {
    /** What Jira's forms send to leave the choice to the project. */
    private static final String AUTOMATIC = "-1";

    private final Tracker tracker;
    private final Asked asked;

    TypedPeople(Tracker tracker) {
        this.tracker = tracker;
        this.asked = new Asked(tracker);
    }

    /** An automatic assignee is nobody: a project that says nothing else leaves its issues unassigned here. */
    Content assignee(String typed, Asking asking, Problems problems) {
        Content wanted = typed.equals(AUTOMATIC) ? Content.NONE : user(IssueFields.ASSIGNEE, typed, problems);
        Content held = Content.of(asking.issue().flatMap(issue -> issue.assigneeKey()));
        if (!problems.isEmpty() || wanted.equals(held)) {
            return wanted;
        }
        if (!asked.has(asking.user(), ProjectPermissions.ASSIGN_ISSUES, asking)) {
            problems.field(IssueFields.ASSIGNEE, "workbench.refusal.assign.forbidden");
        } else if (wanted.first().isPresent()
                && !asked.has(userOf(wanted), ProjectPermissions.ASSIGNABLE_USER, asking)) {
            problems.field(IssueFields.ASSIGNEE, "workbench.refusal.assign.user", typed);
        }
        return wanted;
    }

    Content reporter(String typed, Asking asking, Problems problems) {
        Content wanted = user(IssueFields.REPORTER, typed, problems);
        Optional<String> held =
                asking.isNew() ? asking.user().map(User::key) : asking.issue().flatMap(issue -> issue.reporterKey());
        if (problems.isEmpty()
                && !wanted.equals(Content.of(held))
                && !asked.has(asking.user(), ProjectPermissions.MODIFY_REPORTER, asking)) {
            problems.field(IssueFields.REPORTER, "workbench.refusal.reporter.forbidden");
        }
        return wanted;
    }

    Content due(String typed, Asking asking, Problems problems) {
        Optional<String> day = TypedDates.day(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            problems.field(IssueFields.DUE, TypedDates.fault(typed), typed);
        }
        Content held = Content.of(asking.issue().flatMap(issue -> issue.due()).map(FieldText::day));
        if (problems.isEmpty()
                && !held.equals(Content.of(day))
                && !asked.has(asking.user(), ProjectPermissions.SCHEDULE_ISSUES, asking)) {
            problems.field(IssueFields.DUE, "workbench.refusal.due.forbidden");
        }
        return Content.of(day);
    }

    /** The key of the user with that name; an inactive one counts as unknown, as in Jira's pickers. */
    Content user(String fieldId, String name, Problems problems) {
        if (name.isEmpty()) {
            return Content.NONE;
        }
        Optional<User> user = tracker.users().byName(name).filter(User::active);
        if (user.isEmpty()) {
            problems.field(fieldId, "workbench.refusal.user.unknown", name);
        }
        return Content.of(user.map(User::key));
    }

    private Optional<User> userOf(Content key) {
        return key.first().flatMap(tracker.users()::byKey);
    }
}
