package org.sluice.workbench.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import java.util.List;
import org.sluice.workbench.tracker.projects.Component;

/** A component of the tracker. */
public record JiraComponent(Component component) implements ProjectComponent {
    /** The components as Jira's API has them, in the same order. */
    public static List<ProjectComponent> of(List<Component> components) {
        return components.stream().<ProjectComponent>map(JiraComponent::new).toList();
    }

    @Override
    public Long getId() {
        return component.id();
    }

    @Override
    public String getName() {
        return component.name();
    }

    @Override
    public String getDescription() {
        return component.description();
    }

    @Override
    public Long getProjectId() {
        return component.projectId();
    }

    @Override
    public boolean isArchived() {
        return component.archived();
    }
}
