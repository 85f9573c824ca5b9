package com.atlassian.jira.bc.projectroles;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;

/** Says which schemes name a project role. */
public interface ProjectRoleService {
    Collection getAssociatedNotificationSchemes(ProjectRole projectRole, ErrorCollection errorCollection);

    Collection getAssociatedPermissionSchemes(ProjectRole projectRole, ErrorCollection errorCollection);

    Collection getAssociatedIssueSecuritySchemes(ProjectRole projectRole, ErrorCollection errorCollection);
}
