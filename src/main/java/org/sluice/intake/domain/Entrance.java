package org.sluice.intake.domain;

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

    /** That of somebody who was asked by a channel. */
    public static Entrance of(Channel channel) {
        return switch (channel) {
            case PHONE -> PHONE;
            case CHAT -> CHAT;
            case CORRIDOR -> CORRIDOR;
        };
    }
}
