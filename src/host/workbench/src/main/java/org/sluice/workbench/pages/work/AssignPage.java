package org.sluice.workbench.pages.work;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Giving an issue to somebody, or to oneself with one click. */
final class AssignPage {
    private final Workroom room;

    AssignPage(Workroom room) {
        this.room = room;
    }

    Answer ask(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.ASSIGN_ISSUES);
        String held = issue.assigneeKey()
                .flatMap(room.tracker().users()::byKey)
                .map(User::name)
                .orElse("");
        return form(visit, issue, held, Faults.NONE);
    }

    Answer assign(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.ASSIGN_ISSUES);
        String name = visit.text(IssueFields.ASSIGNEE).strip();
        Outcome<Issue> assigned = room.operations().assign().assign(visit.user(), issue.id(), name);
        return assigned.isDone()
                ? Workroom.back(assigned.get())
                : form(visit, issue, name, room.faults(visit, assigned));
    }

    Answer toMe(Visit visit) {
        Issue issue = room.issue(visit);
        return Workroom.back(room.done(
                visit,
                room.operations()
                        .assign()
                        .assign(visit.user(), issue.id(), visit.person().name())));
    }

    private Answer form(Visit visit, Issue issue, String name, Faults faults) {
        String label = room.text(visit).get("workbench.field.assignee");
        FormField field = FormField.of(IssueFields.ASSIGNEE, label, FormField.Kind.PERSON, name)
                .helped(room.text(visit).get("workbench.assign.help"));
        return room.show(
                visit,
                room.form(visit, issue, "workbench.assign", "AssignIssue.jspa", "workbench.assign.submit")
                        .with(List.of(field), faults));
    }
}
