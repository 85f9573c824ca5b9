package org.sluice.architecture.sample.domain;

import com.atlassian.jira.issue.Issue;

/** Not allowed: a calculation that takes the host's own type. */
public final class HostBoundRule {

    /** Reads a fact from the host. */
    public boolean done(Issue issue) {
        return issue.getResolutionDate() != null;
    }
}
