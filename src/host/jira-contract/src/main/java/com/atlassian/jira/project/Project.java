package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** One project. */
public interface Project extends WithId {
    @Override
    Long getId();

    String getName();

    String getKey();

    String getDescription();

    Collection<ProjectComponent> getComponents();

    Collection<IssueType> getIssueTypes();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    boolean isArchived();
}
