package org.sluice.workbench.jira.project;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionSchemes;
import org.sluice.workbench.tracker.rights.SecurityLevels;

/** Which schemes name a role, each as a row of the entity engine. The one notification scheme names none. */
public final class RoleUses implements ProjectRoleService {
    private final PermissionSchemes permissions;
    private final SecurityLevels levels;

    public RoleUses(PermissionSchemes permissions, SecurityLevels levels) {
        this.permissions = permissions;
        this.levels = levels;
    }

    @Override
    public Collection getAssociatedNotificationSchemes(ProjectRole projectRole, ErrorCollection errorCollection) {
        return List.of();
    }

    @Override
    public Collection getAssociatedPermissionSchemes(ProjectRole projectRole, ErrorCollection errorCollection) {
        return permissions.all().stream()
                .filter(scheme -> permissions.grantsOf(scheme.id()).stream()
                        .anyMatch(grant -> names(grant.holder(), projectRole)))
                .map(scheme -> row("PermissionScheme", scheme.id(), scheme.name()))
                .toList();
    }

    @Override
    public Collection getAssociatedIssueSecuritySchemes(ProjectRole projectRole, ErrorCollection errorCollection) {
        return levels.schemes().stream()
                .filter(scheme -> levels.all().stream()
                        .filter(level -> level.schemeId() == scheme.id())
                        .flatMap(level -> level.holders().stream())
                        .anyMatch(holder -> names(holder, projectRole)))
                .map(scheme -> row("IssueSecurityScheme", scheme.id(), scheme.name()))
                .toList();
    }

    private static boolean names(Holder holder, ProjectRole role) {
        return holder.type() == HolderType.PROJECT_ROLE
                && holder.parameter().equals(role.getId().toString());
    }

    private static GenericValue row(String entity, long id, String name) {
        return new Row(entity, Map.of("id", id, "name", name));
    }

    /** A scheme. */
    private static final class Row extends GenericValue {
        Row(String entity, Map<String, Object> fields) {
            super(entity, fields, Map.of());
        }
    }
}
