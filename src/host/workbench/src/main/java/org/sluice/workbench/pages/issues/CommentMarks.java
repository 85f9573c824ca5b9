package org.sluice.workbench.pages.issues;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** What stands beside a comment: whom it is for, and whether the viewer may change it or take it away. */
public record CommentMarks(IssueTools tools, Map<Long, String> roles) {
    static CommentMarks of(IssueTools tools, ProjectRoles roles) {
        return new CommentMarks(
                tools, roles.all().stream().collect(Collectors.toMap(ProjectRole::id, ProjectRole::name)));
    }

    /** The group or role that alone reads it; empty for a comment for all. */
    public String level(Comment comment) {
        return comment.groupLevel()
                .or(() -> comment.roleLevelId().map(id -> roles.getOrDefault(id, Long.toString(id))))
                .orElse("");
    }

    public boolean editable(Comment comment) {
        return tools.may(
                ProjectPermissions.EDIT_OWN_COMMENTS, ProjectPermissions.EDIT_ALL_COMMENTS, comment.authorKey());
    }

    public boolean removable(Comment comment) {
        return tools.may(
                ProjectPermissions.DELETE_OWN_COMMENTS, ProjectPermissions.DELETE_ALL_COMMENTS, comment.authorKey());
    }

    public boolean edited(Comment comment) {
        return comment.editorKey().isPresent() && comment.updated().isAfter(comment.created());
    }
}
