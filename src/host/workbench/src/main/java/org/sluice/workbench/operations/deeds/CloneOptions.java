package org.sluice.workbench.operations.deeds;

import java.util.Optional;

/** What a copy takes along; without a summary of its own it gets the old one after Jira's prefix. */
public record CloneOptions(Optional<String> summary, boolean subtasks, boolean links, boolean attachments) {
    public static CloneOptions plain() {
        return new CloneOptions(Optional.empty(), false, false, false);
    }
}
