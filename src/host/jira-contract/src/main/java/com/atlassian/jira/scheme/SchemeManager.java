package com.atlassian.jira.scheme;

import com.atlassian.jira.project.Project;

/** Reads which scheme a project uses. */
public interface SchemeManager {
    Scheme getSchemeFor(Project project);

    Long getSchemeIdFor(Project project);
}
