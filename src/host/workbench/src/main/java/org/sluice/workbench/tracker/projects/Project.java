package org.sluice.workbench.tracker.projects;

import java.util.Optional;

/** A project. Stored data refers to the id; the key may change. */
public record Project(
        long id,
        String key,
        String name,
        String description,
        Optional<String> leadKey,
        long permissionSchemeId,
        Optional<Long> securitySchemeId,
        boolean archived) {}
