package org.sluice.workbench.tracker.history;

import java.util.Optional;

/**
 * One field that changed. {@code from} and {@code to} hold ids (status, resolution, option) or keys (user);
 * {@code fromText} and {@code toText} what people read, Jira's {@code fromString} and {@code toString}.
 *
 * @param fieldType {@code jira} or {@code custom}
 * @param field the name of the field at that time
 */
public record ChangeItem(
        String fieldType,
        String field,
        Optional<String> from,
        Optional<String> fromText,
        Optional<String> to,
        Optional<String> toText) {}
