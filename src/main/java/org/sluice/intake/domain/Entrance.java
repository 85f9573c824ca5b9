package org.sluice.intake.domain;

import java.util.Optional;

/** How a task came in, where that is known: by the way in, or because somebody was asked directly. */
public enum Entrance {
    /** By the page that asks what it is about. */
    WAY_IN,
    /** Somebody was asked by telephone. */
    PHONE,
    /** Somebody was asked by a message. */
    CHAT,
    /** Somebody was asked in the corridor. */
    CORRIDOR;

    /** That of somebody who was asked by a channel; a task that only named somebody came in as any other. */
    public static Optional<Entrance> of(Channel channel) {
        return switch (channel) {
            case PHONE -> Optional.of(PHONE);
            case CHAT -> Optional.of(CHAT);
            case CORRIDOR -> Optional.of(CORRIDOR);
            case NAMED -> Optional.empty();
        };
    }
}
