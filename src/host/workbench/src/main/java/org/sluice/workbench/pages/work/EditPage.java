package org.sluice.workbench.pages.work;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FieldForm;
import org.sluice.workbench.pages.forms.Sent;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Issue;

/** Editing the fields of an issue. */
final class EditPage {
    private final Workroom room;
    private final FieldForm fields;

    EditPage(Workroom room) {
        this.room = room;
        this.fields = new FieldForm(room.operations().desk());
    }

    Answer ask(Visit visit) {
        return form(visit, issue(visit), Map.of(), Faults.NONE);
    }

    Answer edit(Visit visit) {
        Issue issue = issue(visit);
        Map<String, List<String>> typed =
                Sent.of(visit, fields.of(room.place(visit, issue), Map.of(), room.text(visit)));
        Outcome<Issue> edited = room.operations().edit().edit(visit.user(), issue.id(), typed);
        return edited.isDone() ? Workroom.back(edited.get()) : form(visit, issue, typed, room.faults(visit, edited));
    }

    private Issue issue(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.EDIT_ISSUES);
        if (!room.operations().desk().steps().isEditable(issue)) {
            throw new Refused(403, "workbench.refusal.step", issue.key());
        }
        return issue;
    }

    private Answer form(Visit visit, Issue issue, Map<String, List<String>> typed, Faults faults) {
        return room.show(
                visit,
                room.form(visit, issue, "workbench.issue.edit", "EditIssue.jspa", "workbench.edit.submit")
                        .with(fields.of(room.place(visit, issue), typed, room.text(visit)), faults));
    }
}
