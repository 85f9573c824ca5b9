package org.sluice.intake.jira;

import com.atlassian.jira.security.PermissionManager;
import java.time.Clock;
import java.time.Duration;
import org.sluice.intake.domain.ScopeCatalogues;
import org.sluice.platform.Lately;
import org.sluice.platform.TeamPageCondition;
import org.sluice.work.StreamFields;

/** Shows who does what to its team, where Sluice was switched on or there are lines. Each page of a project asks, so the tables are asked seldom. */
public final class ScopePageCondition extends TeamPageCondition {

    private static final Duration LAG = Duration.ofSeconds(5);

    private final Lately<Long, Boolean> there;

    /** Asks Jira and the plugin's tables. */
    public ScopePageCondition(
            PermissionManager permissions, StreamFields streams, ScopeCatalogues catalogues, Clock clock) {
        super(permissions);
        there = new Lately<>(id -> streams.of(id).isPresent() || catalogues.version(id) > 0, clock, LAG);
    }

    @Override
    protected boolean isThere(long projectId) {
        return there.of(projectId);
    }
}
