package com.atlassian.jira.project;

import com.atlassian.jira.user.ApplicationUser;

/** One project. */
public interface Project {
    Long getId();

    String getName();

    String getKey();

    String getDescription();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    boolean isArchived();
}
