package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;

/** One project, all of its issue types. */
public class ProjectContext implements JiraContextNode {
    private final Long projectId;
    private final ProjectManager projects;

    public ProjectContext(Long projectId, ProjectManager projectManager) {
        this.projectId = projectId;
        this.projects = projectManager;
    }

    @Override
    public Project getProjectObject() {
        return projectId == null ? null : projects.getProjectObj(projectId);
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }
}
