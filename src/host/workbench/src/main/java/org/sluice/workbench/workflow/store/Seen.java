package org.sluice.workbench.workflow.store;

/**
 * The workflow that somebody has before their eyes.
 *
 * @param version what {@link Workflow#version} was when it was shown
 */
public record Seen(String name, boolean draft, String version) {
    public static Seen of(Workflow workflow) {
        return new Seen(workflow.name(), workflow.draft(), workflow.version());
    }
}
