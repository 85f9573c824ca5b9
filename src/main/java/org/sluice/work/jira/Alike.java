package org.sluice.work.jira;

import java.util.HashMap;
import java.util.Map;

/** Gives for values that are equal the same one, so that many facts of few types, streams and resolutions take little room. */
final class Alike {

    private final Map<Object, Object> values = new HashMap<>();

    @SuppressWarnings("unchecked") // What is equal to a value here is of its class.
    <T> T one(T value) {
        Object first = values.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
