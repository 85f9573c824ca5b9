package org.sluice.contract;

/** The host of this process; Jira's own static accessors leave no other way in. */
public final class CurrentHost {
    private static volatile Host host;

    private CurrentHost() {}

    public static void set(Host newHost) {
        host = newHost;
    }

    public static Host get() {
        Host current = host;
        if (current == null) {
            throw new IllegalStateException("No host has been started in this process");
        }
        return current;
    }
}
