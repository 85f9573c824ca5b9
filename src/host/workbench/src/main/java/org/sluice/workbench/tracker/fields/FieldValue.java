package org.sluice.workbench.tracker.fields;

import java.time.Instant;
import java.util.Optional;

/**
 * One value that an issue holds in a field; exactly one of the last five is there, by the field's type. A field that
 * takes several has several of these, in their order.
 */
public record FieldValue(
        long issueId,
        long fieldId,
        Optional<String> text,
        Optional<Double> number,
        Optional<Instant> instant,
        Optional<Long> optionId,
        Optional<String> userKey) {}
