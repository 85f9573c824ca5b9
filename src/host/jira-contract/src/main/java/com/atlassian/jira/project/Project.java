package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** One project. */
public interface Project {
    Long getId();

    String getName();

    String getKey();

    String getDescription();

    /** Those of the project's issue type scheme, for sub-tasks too. */
    Collection<IssueType> getIssueTypes();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    boolean isArchived();
}
