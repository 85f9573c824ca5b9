package org.sluice.workbench.jira.search;

import com.atlassian.query.clause.Clause;

/** A condition of Jira's API over one of the host's. */
interface TrackedClause extends Clause {
    org.sluice.workbench.search.Clause clause();

    static TrackedClause of(org.sluice.workbench.search.Clause clause) {
        return clause instanceof org.sluice.workbench.search.Clause.Comparison comparison
                ? new JiraTerminalClause(comparison)
                : new JiraClause(clause);
    }

    /** The host's condition; one from elsewhere is a mistake of the caller. */
    static org.sluice.workbench.search.Clause tracked(Clause clause) {
        return ((TrackedClause) clause).clause();
    }
}
