package com.atlassian.jira.security.roles;

import java.util.Set;

/** Who plays a role in projects that are made from now on. */
public interface DefaultRoleActors {
    Set<RoleActor> getRoleActors();

    Long getProjectRoleId();
}
