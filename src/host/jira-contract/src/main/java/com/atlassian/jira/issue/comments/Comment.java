package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** What somebody wrote below an issue. */
public interface Comment {
    Long getId();

    String getAuthorKey();

    ApplicationUser getAuthorApplicationUser();

    String getAuthorFullName();

    String getBody();

    Date getCreated();

    Date getUpdated();

    String getGroupLevel();

    Long getRoleLevelId();

    Issue getIssue();

    ApplicationUser getUpdateAuthorApplicationUser();
}
