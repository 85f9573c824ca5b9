package org.sluice.workbench.pages.work;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Issue;

/** Files of an issue, of which the tracker keeps the name and the size; the file itself stays where it is. */
final class AttachPages {
    private static final String FIELD = "attachment";

    private final Workroom room;

    AttachPages(Workroom room) {
        this.room = room;
    }

    Answer ask(Visit visit) {
        return form(visit, room.issue(visit, ProjectPermissions.CREATE_ATTACHMENTS), Faults.NONE);
    }

    Answer attach(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.CREATE_ATTACHMENTS);
        if (visit.text(FIELD).isBlank() && visit.text("size").isBlank()) {
            Problems nothing = Problems.none().field(FIELD, "workbench.attachment.nothing");
            return form(visit, issue, room.faults(visit, Outcome.refused(nothing)));
        }
        Outcome<Attachment> attached = size(visit)
                ? room.operations()
                        .attach()
                        .attach(
                                visit.user(),
                                issue.id(),
                                visit.text(FIELD).strip(),
                                Long.parseLong(visit.text("size").strip()))
                : Outcome.refused(Problems.none().field("size", "workbench.refusal.number", visit.text("size")));
        return attached.isDone() ? Workroom.back(issue) : form(visit, issue, room.faults(visit, attached));
    }

    private static boolean size(Visit visit) {
        return visit.text("size").strip().matches("[0-9]{1,15}");
    }

    Answer askRemove(Visit visit) {
        Issue issue = room.issue(visit);
        Attachment attachment = attachment(visit, issue);
        return room.show(
                visit,
                room.form(visit, issue, "workbench.attachment.delete", "DeleteAttachment.jspa", "workbench.delete")
                        .saying(room.text(visit).get("workbench.attachment.delete.sure", attachment.fileName()))
                        .with("deleteAttachmentId", attachment.id()));
    }

    Answer remove(Visit visit) {
        Issue issue = room.issue(visit);
        room.done(
                visit,
                room.operations()
                        .attach()
                        .remove(visit.user(), attachment(visit, issue).id()));
        return Workroom.back(issue);
    }

    private Attachment attachment(Visit visit, Issue issue) {
        return room.tracker()
                .attachments()
                .byId(visit.id("deleteAttachmentId"))
                .filter(attachment -> attachment.issueId() == issue.id())
                .orElseThrow(() -> new Refused(404, "workbench.refusal.attachment.unknown"));
    }

    private Answer form(Visit visit, Issue issue, Faults faults) {
        List<FormField> fields = List.of(
                FormField.of("file", room.text(visit).get("workbench.attachment.file"), FormField.Kind.FILE, ""),
                FormField.of(
                                FIELD,
                                room.text(visit).get("workbench.attachment.name"),
                                FormField.Kind.TEXT,
                                visit.text(FIELD))
                        .needed(true),
                FormField.of(
                                "size",
                                room.text(visit).get("workbench.attachment.size"),
                                FormField.Kind.NUMBER,
                                visit.text("size"))
                        .needed(true));
        return room.show(
                visit,
                room.form(visit, issue, "workbench.attachment", "AttachFile.jspa", "workbench.attachment.submit")
                        .saying(room.text(visit).get("workbench.attachment.kept"))
                        .with(fields, faults));
    }
}
