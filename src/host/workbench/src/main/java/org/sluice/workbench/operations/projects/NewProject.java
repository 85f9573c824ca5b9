package org.sluice.workbench.operations.projects;

import java.util.Optional;

/**
 * A project that somebody asks for.
 *
 * @param lead the username of who is to lead it
 * @param permissionSchemeId the default one unless told
 */
public record NewProject(
        String key,
        String name,
        String description,
        String lead,
        Optional<Long> permissionSchemeId,
        Optional<Long> securitySchemeId) {
    public static NewProject of(String key, String name, String description, String lead) {
        return new NewProject(key, name, description, lead, Optional.empty(), Optional.empty());
    }
}
