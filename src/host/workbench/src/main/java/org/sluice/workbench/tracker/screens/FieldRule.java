package org.sluice.workbench.tracker.screens;

/**
 * How a field behaves in a field configuration.
 *
 * @param description what stands below the field instead of its own description; empty for that one
 */
public record FieldRule(boolean required, boolean hidden, String description) {
    public static final FieldRule OPTIONAL = new FieldRule(false, false, "");
}
