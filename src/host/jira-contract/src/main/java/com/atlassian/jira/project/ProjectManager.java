package com.atlassian.jira.project;

import java.util.List;

/** Looks projects up, without asking who wants to know. */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String key);

    Project getProjectByCurrentKey(String key);

    List<Project> getProjects();

    List<Project> getProjectObjects();
}
