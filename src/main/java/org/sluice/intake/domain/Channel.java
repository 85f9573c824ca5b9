package org.sluice.intake.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody was asked directly, past the way in. */
public enum Channel {
    /** By telephone. */
    PHONE,
    /** By a message, in whatever program. */
    CHAT,
    /** In the corridor, or at the desk. */
    CORRIDOR,
    /** By a task that named one person, who was released: nobody says so, Sluice saw it. */
    NAMED;

    /** The one of a code that somebody may say they were asked by. */
    public static Optional<Channel> said(String code) {
        return of(code).filter(channel -> channel != NAMED);
    }

    /** As tables and REST call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a code, none for a code of none. */
    public static Optional<Channel> of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }
}
