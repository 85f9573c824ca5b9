package org.sluice.workbench.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import org.sluice.workbench.tracker.projects.Components;

/** Looks components up in the tracker. */
public final class JiraProjectComponents implements ProjectComponentManager {
    private final Components components;

    public JiraProjectComponents(Components components) {
        this.components = components;
    }

    @Override
    public Collection<ProjectComponent> findAllForProject(Long projectId) {
        return JiraComponent.of(components.ofProject(projectId));
    }

    @Override
    public Collection<ProjectComponent> findComponentsByIssue(Issue issue) {
        return JiraComponent.of(components.ofIssue(issue.getId()));
    }
}
