package org.sluice.streams.domain;

/** What the two-stream workflow tells by a kind of event of its own, which no notification scheme sends mail of. */
public enum FlowEvent {
    /** A task was paused, or taken up again. */
    PAUSE
}
