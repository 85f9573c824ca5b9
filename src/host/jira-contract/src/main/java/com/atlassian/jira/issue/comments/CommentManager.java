package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Reads and writes comments, whoever asks unless a user is named. */
public interface CommentManager {
    List<Comment> getComments(Issue issue);

    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);

    Comment getCommentById(Long commentId);

    Comment getLastComment(Issue issue);

    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);

    Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent);

    void delete(Comment comment, boolean dispatchEvent, ApplicationUser user);

    boolean isUserCommentAuthor(ApplicationUser user, Comment comment);
}
