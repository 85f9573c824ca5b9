package org.sluice.workbench.jira.config;

import com.atlassian.jira.issue.IssueConstant;
import java.util.Collection;

/** What Jira has against a new status or resolution, whoever asks. */
final class Refused {
    private Refused() {}

    static void blank(String what, String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(what + " should not be empty");
        }
    }

    /** Names are there once, however they are written. */
    static void taken(String what, String name, Collection<? extends IssueConstant> there) {
        if (there.stream().anyMatch(one -> one.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("A " + what + " with the name '" + name + "' already exists");
        }
    }
}
