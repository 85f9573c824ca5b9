package org.sluice.work;

import java.time.Instant;
import java.util.Optional;

/**
 * The select-list field that holds the stream of each task, one for the whole site.
 *
 * @param id of the field, as {@code customfield_10101}
 * @param name what it was called when it was made or found
 * @param urgent id of the option for urgent work
 * @param planned id of the option for planned work
 * @param made when Sluice made it, none when it was there before: a task that is older than the field was not created with a
 *     value in it
 */
public record StreamField(String id, String name, long urgent, long planned, Optional<Instant> made) {

    /** The stream that an option stands for, none for an option that somebody added. */
    public Optional<Stream> stream(String option) {
        if (option.equals(Long.toString(urgent))) {
            return Optional.of(Stream.URGENT);
        }
        return option.equals(Long.toString(planned)) ? Optional.of(Stream.PLANNED) : Optional.empty();
    }

    /** Whether the field was there when a task was created, so that it may have been created with a value. */
    public boolean thereWhenCreated(Instant created) {
        return made.map(then -> !created.isBefore(then)).orElse(true);
    }
}
