package org.sluice.workbench.jira.permission;

import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sluice.workbench.jira.project.JiraProject;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionSchemes;

/** Reads permission schemes. */
public final class JiraPermissionSchemes implements PermissionSchemeManager {
    private final PermissionSchemes schemes;

    public JiraPermissionSchemes(PermissionSchemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public Scheme getSchemeFor(Project project) {
        return schemes.byId(getSchemeIdFor(project))
                .map(found -> new Scheme(found.id(), "PermissionScheme", found.name(), found.description(), List.of()))
                .orElse(null);
    }

    @Override
    public Long getSchemeIdFor(Project project) {
        return JiraProject.tracked(project).permissionSchemeId();
    }

    @Override
    public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
            Scheme scheme, ProjectPermissionKey permission) {
        return getPermissionSchemeEntries(scheme.getId(), permission);
    }

    @Override
    public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
            long schemeId, ProjectPermissionKey permission) {
        return entries(schemeId, permission)
                .<PermissionSchemeEntry>map(entry -> entry)
                .toList();
    }

    @Override
    public Collection<PermissionSchemeEntry> getPermissionSchemeEntries(
            long schemeId, ProjectPermissionKey permission, String type) {
        return entries(schemeId, permission)
                .filter(entry -> entry.type().equals(type))
                .<PermissionSchemeEntry>map(entry -> entry)
                .toList();
    }

    private Stream<Entry> entries(long schemeId, ProjectPermissionKey permission) {
        return schemes.holders(schemeId, permission.permissionKey()).stream()
                .map(holder -> new Entry(type(holder.type()), holder.parameter()));
    }

    /** Java's names differ from those of REST; anyone is a group without a name. */
    private static String type(HolderType type) {
        return switch (type) {
            case ANYONE, GROUP -> "group";
            case APPLICATION_ROLE -> "applicationRole";
            case USER -> "user";
            case PROJECT_ROLE -> "projectrole";
            case PROJECT_LEAD -> "lead";
            case REPORTER -> "reporter";
            case ASSIGNEE -> "assignee";
            case USER_FIELD -> "userCF";
        };
    }

    /** One holder of one permission. */
    private record Entry(String type, String parameter) implements PermissionSchemeEntry {}
}
