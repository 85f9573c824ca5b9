package org.sluice.streams.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the people of one project by what others call them. */
@FunctionalInterface
public interface TeamMembers {

    /** Whom a name means: a username, a full name or a mail address. */
    Match named(String name);

    /**
     * Whom a name means, or why that is not known.
     *
     * @param key the person, by user key
     * @param problem why it means nobody
     */
    record Match(Optional<String> key, TurnFinding.@Nullable Reason problem) {

        /** It means that person. */
        public static Match of(String key) {
            return new Match(Optional.of(key), null);
        }

        /** It means nobody. */
        public static Match none(TurnFinding.Reason problem) {
            return new Match(Optional.empty(), problem);
        }
    }
}
