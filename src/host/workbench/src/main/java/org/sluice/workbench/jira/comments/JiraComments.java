package org.sluice.workbench.jira.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.jira.issue.Around;
import org.sluice.workbench.jira.issue.JiraIssue;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.tracker.people.User;

/** Reads and writes comments. As in Jira it asks for no permission; only what a user may read is asked for one. */
public final class JiraComments implements CommentManager {
    private final Around around;
    private final Operations operations;

    public JiraComments(Around around, Operations operations) {
        this.around = around;
        this.operations = operations;
    }

    @Override
    public List<Comment> getComments(Issue issue) {
        return operations.desk().tracker().comments().of(issue.getId()).stream()
                .map(comment -> wrap(comment, issue))
                .toList();
    }

    @Override
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        return operations.comment().visible(JiraUser.tracked(user), JiraIssue.tracked(issue)).stream()
                .map(comment -> wrap(comment, issue))
                .toList();
    }

    @Override
    public Comment getCommentById(Long commentId) {
        return operations
                .desk()
                .tracker()
                .comments()
                .byId(commentId)
                .map(comment -> wrap(comment, around.issue(comment.issueId())))
                .orElse(null);
    }

    @Override
    public Comment getLastComment(Issue issue) {
        List<Comment> all = getComments(issue);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return create(issue, author, body, null, null, dispatchEvent);
    }

    @Override
    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent) {
        NewComment comment = new NewComment(body, Optional.ofNullable(groupLevel), Optional.ofNullable(roleLevelId));
        return wrap(
                operations
                        .comment()
                        .write(
                                JiraUser.tracked(author).map(User::key),
                                JiraIssue.tracked(issue),
                                comment,
                                dispatchEvent,
                                true),
                issue);
    }

    @Override
    public void delete(Comment comment, boolean dispatchEvent, ApplicationUser user) {
        operations.comment().remove(JiraUser.tracked(user), comment.getId(), dispatchEvent);
    }

    @Override
    public boolean isUserCommentAuthor(ApplicationUser user, Comment comment) {
        return user != null && user.getKey().equals(comment.getAuthorKey());
    }

    private Comment wrap(org.sluice.workbench.tracker.issues.Comment comment, Issue issue) {
        return new JiraComment(comment, issue, around.users());
    }
}
