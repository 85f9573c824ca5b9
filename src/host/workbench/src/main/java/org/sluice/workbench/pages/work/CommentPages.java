package org.sluice.workbench.pages.work;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.pages.forms.CommentForm;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;

/** Writing comments, for all or for some, changing them and taking them away. */
final class CommentPages {
    private final Workroom room;
    private final CommentForm comments;

    CommentPages(Workroom room) {
        this.room = room;
        this.comments = new CommentForm(room.tracker());
    }

    Answer askNew(Visit visit) {
        return formOfNew(visit, room.issue(visit, ProjectPermissions.ADD_COMMENTS), Faults.NONE);
    }

    Answer add(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.ADD_COMMENTS);
        NewComment wanted = comments.of(visit.text(CommentForm.BODY), visit.text(CommentForm.LEVEL));
        Outcome<Comment> written = room.operations().comment().add(visit.user(), issue.id(), wanted);
        return written.isDone() ? at(issue, written.get()) : formOfNew(visit, issue, room.faults(visit, written));
    }

    Answer askEdit(Visit visit) {
        Issue issue = issue(visit);
        Comment comment = comment(visit, issue);
        return formOfOld(visit, issue, comment.body(), CommentForm.level(comment), Faults.NONE);
    }

    Answer edit(Visit visit) {
        Issue issue = issue(visit);
        Comment comment = comment(visit, issue);
        String body = visit.text(CommentForm.BODY);
        String level = visit.text(CommentForm.LEVEL);
        NewComment wanted = comments.of(body, level);
        Outcome<Comment> edited = room.operations().comment().edit(visit.user(), comment.id(), old -> wanted);
        return edited.isDone()
                ? at(issue, edited.get())
                : formOfOld(visit, issue, body, level, room.faults(visit, edited));
    }

    Answer askDelete(Visit visit) {
        Issue issue = issue(visit);
        Comment comment = comment(visit, issue);
        return room.show(
                visit,
                room.form(visit, issue, "workbench.comment.delete", "DeleteComment.jspa", "workbench.delete")
                        .saying(room.text(visit).get("workbench.comment.delete.sure"))
                        .with("commentId", comment.id())
                        .with(
                                List.of(FormField.of(
                                        "body",
                                        room.text(visit).get("workbench.comment"),
                                        FormField.Kind.SHOWN,
                                        comment.body())),
                                Faults.NONE));
    }

    Answer delete(Visit visit) {
        Issue issue = issue(visit);
        room.done(
                visit,
                room.operations()
                        .comment()
                        .delete(visit.user(), comment(visit, issue).id()));
        return Workroom.back(issue);
    }

    private Issue issue(Visit visit) {
        return room.issue(visit);
    }

    /** The comment of the issue that the request names, when the viewer may read it. */
    private Comment comment(Visit visit, Issue issue) {
        long id = visit.id("commentId");
        return room.tracker()
                .comments()
                .byId(id)
                .filter(comment -> comment.issueId() == issue.id())
                .filter(comment -> room.tracker().commentRights().reads(visit.user(), comment, room.project(issue)))
                .orElseThrow(() -> new Refused(404, "workbench.refusal.comment.unknown"));
    }

    private Answer formOfNew(Visit visit, Issue issue, Faults faults) {
        List<FormField> fields = comments.fields(
                visit.user(),
                room.project(issue),
                visit.text(CommentForm.BODY),
                visit.text(CommentForm.LEVEL),
                room.text(visit));
        return room.show(
                visit,
                room.form(visit, issue, "workbench.comment.add", "AddComment.jspa", "workbench.comment.submit")
                        .with(fields, faults));
    }

    private Answer formOfOld(Visit visit, Issue issue, String body, String level, Faults faults) {
        List<FormField> fields = comments.fields(visit.user(), room.project(issue), body, level, room.text(visit));
        return room.show(
                visit,
                room.form(visit, issue, "workbench.comment.edit", "EditComment.jspa", "workbench.save")
                        .with("commentId", visit.id("commentId"))
                        .with(fields, faults));
    }

    private static Answer at(Issue issue, Comment comment) {
        return Answer.redirect("/browse/" + issue.key() + "#comment-" + comment.id());
    }
}
