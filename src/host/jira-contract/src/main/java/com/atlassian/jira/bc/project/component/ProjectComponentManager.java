package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/** Looks components up. */
public interface ProjectComponentManager {
    Collection<ProjectComponent> findAllForProject(Long id);

    Collection<ProjectComponent> findComponentsByIssue(Issue issue);
}
