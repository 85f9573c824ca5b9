package org.sluice.workbench.jira.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.Date;

/** A comment of the tracker. */
public record JiraComment(org.sluice.workbench.tracker.issues.Comment comment, Issue getIssue, UserManager users)
        implements Comment {
    @Override
    public Long getId() {
        return comment.id();
    }

    @Override
    public String getAuthorKey() {
        return comment.authorKey().orElse(null);
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return users.getUserByKeyEvenWhenUnknown(getAuthorKey());
    }

    @Override
    public String getAuthorFullName() {
        ApplicationUser author = getAuthorApplicationUser();
        return author == null ? null : author.getDisplayName();
    }

    @Override
    public String getBody() {
        return comment.body();
    }

    @Override
    public Date getCreated() {
        return Timestamp.from(comment.created());
    }

    @Override
    public Date getUpdated() {
        return Timestamp.from(comment.updated());
    }

    @Override
    public String getGroupLevel() {
        return comment.groupLevel().orElse(null);
    }

    @Override
    public Long getRoleLevelId() {
        return comment.roleLevelId().orElse(null);
    }

    @Override
    public ApplicationUser getUpdateAuthorApplicationUser() {
        return users.getUserByKeyEvenWhenUnknown(comment.editorKey().orElse(getAuthorKey()));
    }
}
