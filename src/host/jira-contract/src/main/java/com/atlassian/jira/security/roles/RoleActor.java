package com.atlassian.jira.security.roles;

/** A user or a group that plays a role. */
public interface RoleActor {
    Long getProjectRoleId();

    String getType();

    String getParameter();
}
