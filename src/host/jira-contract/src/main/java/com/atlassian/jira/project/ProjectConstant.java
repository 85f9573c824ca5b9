package com.atlassian.jira.project;

/** What belongs to one project and has a name. */
public interface ProjectConstant {
    Long getProjectId();

    Long getId();

    String getName();

    String getDescription();
}
