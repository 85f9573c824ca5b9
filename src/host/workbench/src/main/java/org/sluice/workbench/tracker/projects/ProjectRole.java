package org.sluice.workbench.tracker.projects;

/** A part that people play in a project. */
public record ProjectRole(long id, String name, String description) {
    /** The role that every Jira has from the start. */
    public static final long ADMINISTRATORS = 10002;
}
