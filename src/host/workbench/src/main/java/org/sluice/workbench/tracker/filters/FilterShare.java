package org.sluice.workbench.tracker.filters;

/**
 * Whom a filter is shown to.
 *
 * @param subject the name of a group, the id of a project, or empty
 * @param role the id of a role in that project; empty for all who may browse the project
 */
public record FilterShare(Kind kind, String subject, String role) {
    /** How a share names people, in the words of Jira's REST. */
    public enum Kind {
        GLOBAL,
        LOGGED_IN,
        GROUP,
        PROJECT
    }

    /** A number for REST, which names shares by one; it is made of what the share says and so needs no place of its own. */
    public long number() {
        return (kind.name() + ':' + subject + ':' + role).hashCode() & 0x7fffffffL;
    }

    /** Whether it names nobody in particular. */
    public boolean isForAll() {
        return kind == Kind.GLOBAL || kind == Kind.LOGGED_IN;
    }

    /** Anyone, logged in or not. */
    public static FilterShare withAnyone() {
        return new FilterShare(Kind.GLOBAL, "", "");
    }

    public static FilterShare withLoggedIn() {
        return new FilterShare(Kind.LOGGED_IN, "", "");
    }

    public static FilterShare withGroup(String name) {
        return new FilterShare(Kind.GROUP, name, "");
    }

    public static FilterShare withProject(long id) {
        return new FilterShare(Kind.PROJECT, Long.toString(id), "");
    }

    public static FilterShare withRole(long projectId, long roleId) {
        return new FilterShare(Kind.PROJECT, Long.toString(projectId), Long.toString(roleId));
    }
}
