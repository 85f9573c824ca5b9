package org.sluice.workbench.tracker.fields;

/** One of the values that a select field offers. */
public record FieldOption(long id, long fieldId, String value, boolean disabled) {}
