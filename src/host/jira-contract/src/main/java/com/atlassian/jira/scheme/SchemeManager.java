package com.atlassian.jira.scheme;

import com.atlassian.jira.project.Project;

/** Reads the schemes there are and which of them a project uses. */
public interface SchemeManager {
    Scheme getSchemeObject(Long id);

    Scheme getSchemeObject(String name);

    Scheme getSchemeFor(Project project);

    Long getSchemeIdFor(Project project);

    void addSchemeToProject(Project project, Scheme scheme);

    void removeSchemesFromProject(Project project);
}
