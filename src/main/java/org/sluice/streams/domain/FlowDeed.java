package org.sluice.streams.domain;

import java.time.Instant;

/**
 * Something that set-up or undo did.
 *
 * @param subject the code of a part, or the key of a project
 * @param name what it was called
 * @param by user key
 */
public record FlowDeed(What what, String subject, String name, String by, Instant at) {

    /** What it was. */
    public enum What {
        /** It was made. */
        MADE,
        /** It was there and is used. */
        REUSED,
        /** It was taken away. */
        REMOVED,
        /** It was there before and is used no more. */
        RELEASED,
        /** It had to stay. */
        KEPT,
        /** A project is about to be given the workflow; where nothing more follows, the server ended in the middle. */
        ATTACHING,
        /** A project was given the workflow. */
        ATTACHED
    }
}
