package org.sluice.insight.jira;

import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.util.Optional;
import org.sluice.insight.domain.Previews;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.QueueJob;

/** The background job that computes previews. */
public final class PreviewJob extends QueueJob implements Previews {

    private final PreviewRows rows;
    private final Clock clock;

    /** A job that is started through the host's scheduler. */
    public PreviewJob(
            PreviewReader reader, PreviewRows rows, ClusterLockService locks, BackgroundJob background, Clock clock) {
        super("org.sluice.jira.preview", reader, locks, background);
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void begin(long projectId) {
        rows.begin(projectId, clock.instant());
        runSoon();
    }

    @Override
    public void forget(long projectId) {
        rows.delete(projectId);
    }

    @Override
    public Optional<State> state(long projectId) {
        return rows.state(projectId);
    }
}
