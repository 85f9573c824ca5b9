package org.sluice.work.rules;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that a rule has to say of a task.
 *
 * @param key of the sentence
 * @param arguments what the sentence is filled with
 * @param fields where it can be mended, by the ids that Jira knows fields by, the best place first; empty where no field mends it
 */
public record Finding(String key, List<Serializable> arguments, List<String> fields) {

    /** Keeps its own copies. */
    public Finding {
        arguments = List.copyOf(arguments);
        fields = List.copyOf(fields);
    }

    /** What no field mends. */
    public Finding(String key, List<Serializable> arguments) {
        this(key, arguments, List.of());
    }

    /** A sentence and what it is filled with. */
    public static Finding of(String key, Serializable... arguments) {
        return new Finding(key, List.of(arguments));
    }

    /** The same, to be mended in one of these fields, the best first. */
    public Finding at(List<String> places) {
        return new Finding(key, arguments, places);
    }

    /** The same, to be mended in that field. */
    public Finding at(String field) {
        return at(List.of(field));
    }
}
