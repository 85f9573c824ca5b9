package org.sluice.workbench.tracker.rights;

/** An issue security scheme; its levels name it. */
public record SecurityScheme(long id, String name) {}
