package org.sluice.work.rules;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that a rule has to say of a task.
 *
 * @param key of the sentence
 * @param arguments what the sentence is filled with
 */
public record Finding(String key, List<Serializable> arguments) {

    /** Keeps its own copy. */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A sentence and what it is filled with. */
    public static Finding of(String key, Serializable... arguments) {
        return new Finding(key, List.of(arguments));
    }
}
