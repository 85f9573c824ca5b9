package org.sluice.workbench.tracker.fields;

/**
 * One of the values that a select field offers.
 *
 * @param contextId where it is offered; contexts of one field have options of their own
 * @param disabled whether issues keep it, and cannot be given it any more
 */
public record FieldOption(long id, long fieldId, long contextId, String value, boolean disabled) {}
