package org.sluice.workbench.tracker.config;

/** A step that an issue can stand at. */
public record Status(String id, String name, String description, String categoryKey) {
    public StatusCategory category() {
        return StatusCategory.of(categoryKey);
    }
}
