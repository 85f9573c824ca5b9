package org.sluice.workbench.tracker.dashboards;

/** Whom a dashboard is shown to: anyone, the logged-in, a group by name, a project's people by id, a user by key. */
public record Share(Type type, String parameter) {
    /** How a share names people. */
    public enum Type {
        ANYONE,
        LOGGED_IN,
        GROUP,
        PROJECT,
        USER
    }

    public static Share withLoggedIn() {
        return new Share(Type.LOGGED_IN, "");
    }
}
