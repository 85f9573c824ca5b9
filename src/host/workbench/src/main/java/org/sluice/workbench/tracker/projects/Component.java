package org.sluice.workbench.tracker.projects;

import java.util.Optional;

/** A part of a project's work. */
public record Component(
        long id, long projectId, String name, String description, Optional<String> leadKey, boolean archived) {}
