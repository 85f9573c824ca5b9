package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.FileName;
import org.sluice.workbench.tracker.people.User;

/** Attaches files, by name and size, and takes them away. Raises <em>Issue Updated</em>. */
public final class AttachFiles {
    /** Jira's largest file unless an administrator says otherwise: 10 MB. */
    public static final long LARGEST = 10L << 20;

    private static final String FIELD = "attachment";

    private final Desk desk;

    public AttachFiles(Desk desk) {
        this.desk = desk;
    }

    public Outcome<Attachment> attach(Optional<User> user, long issueId, String fileName, long size) {
        return desk.on(user, issueId, List.of(ProjectPermissions.CREATE_ATTACHMENTS), issue -> {
            Problems problems = problems(fileName, size);
            if (!problems.isEmpty()) {
                return Outcome.refused(problems);
            }
            Attachment attachment = new Attachment(
                    desk.tracker().database().ids().fresh("attachment"),
                    issueId,
                    user.map(User::key),
                    fileName,
                    size,
                    desk.writing().now());
            desk.tracker().attachments().add(attachment);
            ChangeItem item = new ChangeItem(
                    "jira",
                    "Attachment",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Long.toString(attachment.id())),
                    Optional.of(fileName));
            desk.tell(Desk.event(Happenings.UPDATED, desk.fresh(issue), user)
                    .with(desk.record(issue, user, List.of(item))));
            return Outcome.done(attachment);
        });
    }

    private static Problems problems(String fileName, long size) {
        Problems problems = Problems.none();
        if (!FileName.fits(fileName) || size < 0) {
            return problems.field(FIELD, "workbench.refusal.attachment.name");
        }
        if (size > LARGEST) {
            return problems.field(FIELD, "workbench.refusal.attachment.large", fileName, LARGEST);
        }
        FileName.forbidden(fileName)
                .ifPresent(one -> problems.field(FIELD, "workbench.refusal.attachment.character", fileName, one));
        return problems;
    }

    public Outcome<Attachment> remove(Optional<User> user, long attachmentId) {
        Optional<Attachment> found = desk.tracker().attachments().byId(attachmentId);
        if (found.isEmpty()) {
            return Outcome.refused(Problems.notFound("workbench.refusal.attachment.unknown"));
        }
        Attachment attachment = found.get();
        boolean own = user.isPresent() && attachment.authorKey().equals(user.map(User::key));
        return desk.on(
                user,
                attachment.issueId(),
                own
                        ? List.of(ProjectPermissions.DELETE_ALL_ATTACHMENTS, ProjectPermissions.DELETE_OWN_ATTACHMENTS)
                        : List.of(ProjectPermissions.DELETE_ALL_ATTACHMENTS),
                issue -> {
                    if (desk.tracker().attachments().byId(attachmentId).isEmpty()) {
                        return Outcome.refused(Problems.notFound("workbench.refusal.attachment.unknown"));
                    }
                    desk.tracker().attachments().delete(attachmentId);
                    ChangeItem item = new ChangeItem(
                            "jira",
                            "Attachment",
                            Optional.of(Long.toString(attachmentId)),
                            Optional.of(attachment.fileName()),
                            Optional.empty(),
                            Optional.empty());
                    desk.tell(Desk.event(Happenings.UPDATED, desk.fresh(issue), user)
                            .with(desk.record(issue, user, List.of(item))));
                    return Outcome.done(attachment);
                });
    }
}
