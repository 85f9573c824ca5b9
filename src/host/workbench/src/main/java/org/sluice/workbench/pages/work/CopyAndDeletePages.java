package org.sluice.workbench.pages.work;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.deeds.CloneIssue;
import org.sluice.workbench.operations.deeds.CloneOptions;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Issue;

/** Copying an issue, and deleting one with all that hangs on it. */
final class CopyAndDeletePages {
    private static final String SUBTASKS = "cloneSubTasks";
    private static final String LINKS = "cloneLinks";
    private static final String ATTACHMENTS = "cloneAttachments";

    private final Workroom room;

    CopyAndDeletePages(Workroom room) {
        this.room = room;
    }

    Answer askCopy(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.CREATE_ISSUES);
        return copyForm(visit, issue, CloneIssue.summaryFor(issue), Faults.NONE);
    }

    Answer copy(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.CREATE_ISSUES);
        String summary = visit.text(IssueFields.SUMMARY);
        CloneOptions options = new CloneOptions(
                Optional.of(summary), ticked(visit, SUBTASKS), ticked(visit, LINKS), ticked(visit, ATTACHMENTS));
        Outcome<Issue> copied = room.operations().copy().copy(visit.user(), issue.id(), options);
        return copied.isDone()
                ? Workroom.back(copied.get())
                : copyForm(visit, issue, summary, room.faults(visit, copied));
    }

    private Answer copyForm(Visit visit, Issue issue, String summary, Faults faults) {
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.of(
                        IssueFields.SUMMARY,
                        room.text(visit).get("workbench.field.summary"),
                        FormField.Kind.TEXT,
                        summary)
                .needed(true));
        if (!room.tracker().issues().subtasksOf(issue.id()).isEmpty()) {
            fields.add(tick(visit, SUBTASKS, "workbench.clone.subtasks"));
        }
        if (!room.tracker().links().of(issue.id()).isEmpty()) {
            fields.add(tick(visit, LINKS, "workbench.clone.links"));
        }
        if (!room.tracker().attachments().of(issue.id()).isEmpty()) {
            fields.add(tick(visit, ATTACHMENTS, "workbench.clone.attachments"));
        }
        return room.show(
                visit,
                room.form(visit, issue, "workbench.clone", "CloneIssueDetails.jspa", "workbench.clone.submit")
                        .with(fields, faults));
    }

    private FormField tick(Visit visit, String id, String key) {
        return FormField.of(id, room.text(visit).get(key), FormField.Kind.TICK, visit.text(id));
    }

    private static boolean ticked(Visit visit, String id) {
        return visit.text(id).equals("true");
    }

    Answer askDelete(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.DELETE_ISSUES);
        boolean subtasks = !room.tracker().issues().subtasksOf(issue.id()).isEmpty();
        return room.show(
                visit,
                room.form(visit, issue, "workbench.issue.delete", "DeleteIssue.jspa", "workbench.delete")
                        .saying(room.text(visit)
                                .get(subtasks ? "workbench.issue.delete.subtasks" : "workbench.issue.delete.sure"))
                        .with("subtasks", subtasks));
    }

    /** With its sub-tasks, when the page that was answered told of them. */
    Answer delete(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.DELETE_ISSUES);
        room.done(visit, room.operations().delete().delete(visit.user(), issue.id(), ticked(visit, "subtasks")));
        return Answer.redirect("/projects/" + room.project(issue).key());
    }
}
