package com.atlassian.jira.permission;

import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;

/** Reads who holds which permission in a scheme. */
public interface PermissionSchemeManager extends SchemeManager {
    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(Scheme scheme, ProjectPermissionKey permission);

    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(long id, ProjectPermissionKey permission);

    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(long id, ProjectPermissionKey permission, String key);
}
