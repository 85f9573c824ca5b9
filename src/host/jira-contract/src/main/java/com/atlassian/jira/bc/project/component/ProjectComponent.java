package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.project.ProjectConstant;

/** A component of a project. */
public interface ProjectComponent extends ProjectConstant {
    @Override
    Long getId();

    @Override
    String getDescription();

    @Override
    String getName();

    @Override
    Long getProjectId();

    boolean isArchived();
}
