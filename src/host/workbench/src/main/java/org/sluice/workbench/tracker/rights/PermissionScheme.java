package org.sluice.workbench.tracker.rights;

/** A named set of grants that projects share. */
public record PermissionScheme(long id, String name, String description) {
    /** The scheme that a project has unless somebody chooses another. */
    public static final long STANDARD = 0;
}
