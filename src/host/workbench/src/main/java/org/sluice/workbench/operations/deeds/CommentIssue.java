package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.texts.Characters;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.ProjectRole;

/**
 * Writes comments, changes and deletes them. A new one is in no change history; what is changed or deleted keeps its old
 * text there, unless it is meant for some only: everybody who sees the issue reads its history. Raises <em>Issue Commented</em>, <em>Issue Comment Edited</em> or <em>Issue Comment Deleted</em>.
 */
public final class CommentIssue {
    private static final String FIELD = "comment";
    private static final int LIMIT = 32_767;

    private final Desk desk;

    public CommentIssue(Desk desk) {
        this.desk = desk;
    }

    public Outcome<Comment> add(Optional<User> user, long issueId, NewComment comment) {
        return desk.on(user, issueId, List.of(ProjectPermissions.ADD_COMMENTS), issue -> {
            Problems problems = validate(user, issue, comment);
            return problems.isEmpty()
                    ? Outcome.done(write(user.map(User::key), issue, comment, true, true))
                    : Outcome.refused(problems);
        });
    }

    /** What stands in the way of the comment. */
    public Problems validate(Optional<User> user, Issue issue, NewComment comment) {
        if (!desk.may(user, ProjectPermissions.ADD_COMMENTS, issue)) {
            return Problems.forbidden("workbench.refusal.forbidden", issue.key());
        }
        Problems problems = check(comment.body());
        checkReaders(user, comment, issue, problems);
        return problems;
    }

    /** Writes it whoever asks, for what acts in somebody's name; told as an event only when that is wanted. */
    public Comment write(Optional<String> authorKey, Issue issue, NewComment comment, boolean tell, boolean mail) {
        return desk.happenings().inTransaction(() -> {
            Instant now = desk.writing().now();
            Comment written = new Comment(
                    desk.tracker().database().ids().fresh("comment"),
                    issue.id(),
                    authorKey,
                    comment.body(),
                    now,
                    now,
                    Optional.empty(),
                    comment.groupLevel(),
                    comment.roleLevelId());
            desk.tracker().comments().add(written);
            desk.writing().touch(issue.id());
            if (tell) {
                desk.tell(Happening.of(Happenings.COMMENTED, desk.fresh(issue), authorKey)
                        .about(written)
                        .mailed(mail));
            }
            return written;
        });
    }

    /** @param change from what the comment is to what it is to be, text and readers */
    public Outcome<Comment> edit(Optional<User> user, long commentId, Function<Comment, NewComment> change) {
        return onOwn(
                user,
                commentId,
                ProjectPermissions.EDIT_ALL_COMMENTS,
                ProjectPermissions.EDIT_OWN_COMMENTS,
                (issue, comment) -> {
                    NewComment wanted = change.apply(comment);
                    Problems problems = check(wanted.body());
                    checkReaders(user, wanted, issue, problems);
                    if (!problems.isEmpty() || wanted.equals(NewComment.like(comment))) {
                        return problems.isEmpty() ? Outcome.done(comment) : Outcome.refused(problems);
                    }
                    Comment after = comment.edited(
                                    wanted.body(),
                                    user.map(User::key),
                                    desk.writing().now())
                            .meantFor(wanted.groupLevel(), wanted.roleLevelId());
                    desk.tracker().comments().update(after);
                    Optional<ChangeGroup> group = desk.record(issue, user, edited(comment, after));
                    desk.tell(Desk.event(Happenings.COMMENT_EDITED, desk.fresh(issue), user)
                            .with(group)
                            .about(after));
                    return Outcome.done(after);
                });
    }

    public Outcome<Comment> delete(Optional<User> user, long commentId) {
        return onOwn(
                user,
                commentId,
                ProjectPermissions.DELETE_ALL_COMMENTS,
                ProjectPermissions.DELETE_OWN_COMMENTS,
                (issue, comment) -> Outcome.done(remove(user, commentId, true)));
    }

    /** Deletes it whoever asks. */
    public Comment remove(Optional<User> user, long commentId, boolean tell) {
        return desk.happenings().inTransaction(() -> {
            Comment comment = desk.tracker()
                    .comments()
                    .byId(commentId)
                    .orElseThrow(() -> new IllegalArgumentException("There is no comment with the id " + commentId));
            Issue issue = desk.writing().lock(comment.issueId());
            desk.tracker().comments().delete(commentId);
            Optional<ChangeGroup> group = desk.record(issue, user, List.of(deleted(comment)));
            if (tell) {
                desk.tell(Desk.event(Happenings.COMMENT_DELETED, desk.fresh(issue), user)
                        .with(group)
                        .about(comment));
            }
            return comment;
        });
    }

    /** The comments of an issue that the user may read. */
    public List<Comment> visible(Optional<User> user, Issue issue) {
        return desk.tracker().comments().of(issue.id()).stream()
                .filter(comment -> desk.tracker().commentRights().reads(user, comment, desk.projectOf(issue)))
                .toList();
    }

    private Outcome<Comment> onOwn(
            Optional<User> user,
            long commentId,
            ProjectPermissionKey all,
            ProjectPermissionKey own,
            BiFunction<Issue, Comment, Outcome<Comment>> deed) {
        Optional<Comment> comment = desk.tracker().comments().byId(commentId);
        if (comment.isEmpty()) {
            return Outcome.refused(Problems.notFound("workbench.refusal.comment.unknown"));
        }
        boolean isOwn = user.isPresent() && comment.get().authorKey().equals(user.map(User::key));
        return desk.on(user, comment.get().issueId(), isOwn ? List.of(all, own) : List.of(all), issue -> {
            Optional<Comment> now = desk.tracker().comments().byId(commentId);
            return now.filter(one -> desk.tracker().commentRights().reads(user, one, desk.projectOf(issue)))
                    .map(one -> deed.apply(issue, one))
                    .orElseGet(() -> Outcome.refused(Problems.notFound("workbench.refusal.comment.unknown")));
        });
    }

    private static List<ChangeItem> edited(Comment before, Comment after) {
        boolean open = before.isForAll() && after.isForAll();
        return open ? List.of(told(before.body(), Optional.of(after.body()))) : List.of();
    }

    private ChangeItem deleted(Comment comment) {
        return told(
                comment.isForAll()
                        ? comment.body()
                        : "A comment with security level '" + levelOf(comment) + "' was removed.",
                Optional.empty());
    }

    private String levelOf(Comment comment) {
        return comment.groupLevel()
                .or(() -> desk.tracker().roles().all().stream()
                        .filter(role -> comment.roleLevelId().equals(Optional.of(role.id())))
                        .map(ProjectRole::name)
                        .findFirst())
                .orElse("");
    }

    private static ChangeItem told(String before, Optional<String> after) {
        return new ChangeItem("jira", "Comment", Optional.empty(), Optional.of(before), Optional.empty(), after);
    }

    private static Problems check(String body) {
        Problems problems = Problems.none();
        if (body.isBlank()) {
            problems.field(FIELD, "workbench.refusal.comment.empty");
        } else if (body.length() > LIMIT) {
            problems.field(FIELD, "workbench.refusal.text.long", LIMIT);
        } else if (!Characters.fit(body)) {
            problems.field(FIELD, "workbench.refusal.text.character");
        }
        return problems;
    }

    /** People write for groups and roles that they belong to themselves. */
    private void checkReaders(Optional<User> user, NewComment comment, Issue issue, Problems problems) {
        Comment sample = new Comment(
                0,
                issue.id(),
                Optional.empty(),
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                comment.groupLevel(),
                comment.roleLevelId());
        if (!desk.tracker().commentRights().reads(user, sample, desk.projectOf(issue))) {
            problems.field("commentLevel", "workbench.refusal.comment.level");
        }
    }
}
