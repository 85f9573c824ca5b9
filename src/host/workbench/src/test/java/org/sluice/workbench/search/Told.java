package org.sluice.workbench.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An issue as a test knows it, beside the tracker.
 *
 * @param values of the fields that hold any number of names
 * @param pasts of the fields with a history: what they held since when, the first since the creation
 */
record Told(
        String key,
        Instant created,
        Optional<Double> beds,
        Map<String, Set<String>> values,
        Map<String, List<Held>> pasts) {

    /** A value from one instant up to another. Nothing is an empty text. */
    record Held(String value, Instant from, Instant to, String by) {}

    int number() {
        return Integer.parseInt(key.substring(key.indexOf('-') + 1));
    }

    String project() {
        return key.substring(0, key.indexOf('-'));
    }
}
