package org.sluice.workbench.jira.project;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;

/** A project of the tracker; two are equal when their ids are. */
public final class JiraProject implements Project {
    private final org.sluice.workbench.tracker.projects.Project project;
    private final UserManager users;
    private final ConstantsManager constants;

    JiraProject(org.sluice.workbench.tracker.projects.Project project, UserManager users, ConstantsManager constants) {
        this.project = project;
        this.users = users;
        this.constants = constants;
    }

    /** The project behind; a project from elsewhere is a mistake of the caller. */
    public static org.sluice.workbench.tracker.projects.Project tracked(Project project) {
        return ((JiraProject) project).project;
    }

    @Override
    public Long getId() {
        return project.id();
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public String getKey() {
        return project.key();
    }

    @Override
    public String getDescription() {
        return project.description();
    }

    /** All that there are, as with Jira's default issue type scheme; there is no other one here. */
    @Override
    public Collection<IssueType> getIssueTypes() {
        return constants.getAllIssueTypeObjects();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return users.getUserByKeyEvenWhenUnknown(getLeadUserKey());
    }

    @Override
    public String getLeadUserKey() {
        return project.leadKey().orElse(null);
    }

    @Override
    public boolean isArchived() {
        return project.archived();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraProject that && project.id() == that.project.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(project.id());
    }

    @Override
    public String toString() {
        return "Project: " + project.key();
    }
}
