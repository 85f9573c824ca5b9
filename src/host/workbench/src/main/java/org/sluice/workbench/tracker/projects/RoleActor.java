package org.sluice.workbench.tracker.projects;

/**
 * Who plays a role in a project.
 *
 * @param type {@link ProjectRoles#USER} or {@link ProjectRoles#GROUP}
 * @param name the user's key or the group's name
 */
public record RoleActor(long id, long roleId, String type, String name) {}
