package org.sluice.intake.domain;

import java.util.Optional;

/** Who watches a task, as the host has it: they hear of what becomes of it. */
public interface Watching {

    /** Whether the host lets people watch at all. */
    boolean isOn();

    /** Whether somebody, by user key, watches a task, and how many do. */
    Watched of(long taskId, String userKey);

    /** Lets somebody watch, or no longer. */
    Watched change(long taskId, String userKey, boolean watch);

    /** Whether somebody may say who watches a task beside themselves. */
    boolean mayManage(long taskId, String userKey);

    /** The key of an active user of this name who may browse the task, none where there is none. */
    Optional<String> reader(long taskId, String username);

    /**
     * How a task is watched.
     *
     * @param watching whether the one who was asked about does
     * @param watchers how many do, as the host tells everybody who sees the task
     */
    record Watched(boolean watching, int watchers) {}
}
