package org.sluice.streams.jira;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericValue;
import org.sluice.platform.HostParts;

/** The permission, notification and issue security schemes that name a role, by their names. Who is asked has to administer Jira. */
final class RoleSchemes {

    private final HostParts parts;

    RoleSchemes(HostParts parts) {
        this.parts = parts;
    }

    /** Fails where Jira does not say: who does not know takes nothing away. */
    List<String> naming(ProjectRole role) {
        ProjectRoleService roles = parts.find(ProjectRoleService.class)
                .orElseThrow(() -> new IllegalStateException("this Jira does not say which schemes name a role"));
        SimpleErrorCollection errors = new SimpleErrorCollection();
        List<String> names = Stream.of(
                        roles.getAssociatedPermissionSchemes(role, errors),
                        roles.getAssociatedNotificationSchemes(role, errors),
                        roles.getAssociatedIssueSecuritySchemes(role, errors))
                .flatMap(RoleSchemes::each)
                .map(RoleSchemes::name)
                .distinct()
                .toList();
        if (errors.hasAnyErrors()) {
            throw new IllegalStateException("Jira does not say which schemes name the role " + role.getName() + ": "
                    + errors.getErrorMessages());
        }
        return names;
    }

    private static Stream<?> each(Collection schemes) {
        return ((Collection<?>) schemes).stream();
    }

    /** Jira's declaration does not say what it gives; rows in older versions. */
    private static String name(Object scheme) {
        if (scheme instanceof GenericValue row) {
            return row.getString("name");
        }
        return scheme instanceof Scheme named ? named.getName() : scheme.toString();
    }
}
