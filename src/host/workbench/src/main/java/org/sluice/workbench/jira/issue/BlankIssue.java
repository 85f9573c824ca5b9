package org.sluice.workbench.jira.issue;

import java.time.Instant;
import java.util.Optional;
import org.sluice.workbench.tracker.issues.Issue;

/** An issue of which nothing is known yet: without id, key and all else. */
final class BlankIssue {
    static final long ID = 0;

    private BlankIssue() {}

    static Issue make() {
        return new Issue(
                ID,
                "",
                ID,
                0,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
