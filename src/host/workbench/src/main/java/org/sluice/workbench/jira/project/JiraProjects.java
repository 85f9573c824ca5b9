package org.sluice.workbench.jira.project;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.projects.Projects;

/** Looks projects up in the tracker, whoever asks. */
public final class JiraProjects implements ProjectManager {
    private final Projects projects;
    private final UserManager users;
    private final ConstantsManager constants;

    public JiraProjects(Projects projects, UserManager users, ConstantsManager constants) {
        this.projects = projects;
        this.users = users;
        this.constants = constants;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : wrap(projects.byId(id));
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return key == null
                ? null
                : wrap(projects.byKey(key).filter(found -> found.key().equals(key)));
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return getProjectByCurrentKey(key);
    }

    @Override
    public List<Project> getProjectObjects() {
        return projects.all().stream().<Project>map(this::wrap).toList();
    }

    /** Those that are not archived. */
    @Override
    public List<Project> getProjects() {
        return getProjectObjects().stream()
                .filter(project -> !project.isArchived())
                .toList();
    }

    private Project wrap(Optional<org.sluice.workbench.tracker.projects.Project> project) {
        return project.map(this::wrap).orElse(null);
    }

    private JiraProject wrap(org.sluice.workbench.tracker.projects.Project project) {
        return new JiraProject(project, users, constants);
    }
}
