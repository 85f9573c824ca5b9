package com.atlassian.jira.permission;

/** One holder of one permission in a scheme. */
public interface PermissionSchemeEntry {
    String getType();

    String getParameter();
}
