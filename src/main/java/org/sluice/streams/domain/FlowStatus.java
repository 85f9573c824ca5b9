package org.sluice.streams.domain;

import org.sluice.work.Stage;

/** The statuses of the two-stream workflow; which status of the site plays which part is chosen when it is set up. */
public enum FlowStatus {
    /** It came in; nobody has said yet whether it belongs here. */
    IN_TRIAGE(Stage.WAITING),
    /** Its reporter has been asked something. */
    WAITING_FOR_REPORTER(Stage.WAITING),
    /** Planned work that may be taken. */
    READY_TO_START(Stage.WAITING),
    /** Somebody works on it. */
    IN_PROGRESS(Stage.IN_WORK),
    /** Somebody who worked on it had to leave it, and will come back. */
    PAUSED(Stage.WAITING),
    /** Another team or a supplier has to do something first. */
    WAITING_FOR_OTHERS(Stage.WAITING),
    /** No work is left. */
    DONE(Stage.DONE);

    private final Stage stage;

    FlowStatus(Stage stage) {
        this.stage = stage;
    }

    /** What it means for the clock. */
    public Stage stage() {
        return stage;
    }
}
