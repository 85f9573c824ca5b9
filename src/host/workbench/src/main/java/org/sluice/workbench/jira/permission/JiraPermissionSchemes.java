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
import org.sluice.workbench.tracker.projects.Projects;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;
import org.sluice.workbench.tracker.rights.PermissionSchemes;

/** Reads permission schemes. */
public final class JiraPermissionSchemes implements PermissionSchemeManager {
    private final PermissionSchemes schemes;
    private final Projects projects;

    public JiraPermissionSchemes(PermissionSchemes schemes, Projects projects) {
        this.schemes = schemes;
        this.projects = projects;
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return schemes.byId(id).map(JiraPermissionSchemes::scheme).orElse(null);
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return schemes.all().stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .map(JiraPermissionSchemes::scheme)
                .orElse(null);
    }

    @Override
    public Scheme getSchemeFor(Project project) {
        return getSchemeObject(getSchemeIdFor(project));
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        projects.usePermissionScheme(JiraProject.tracked(project), scheme.getId());
    }

    /** Jira leaves a project whose people may do nothing; here each project has a scheme. */
    @Override
    public void removeSchemesFromProject(Project project) {
        throw new UnsupportedOperationException("Every project has a permission scheme here: " + project.getKey());
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

    private static Scheme scheme(PermissionScheme found) {
        return new Scheme(found.id(), "PermissionScheme", found.name(), found.description(), List.of());
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
