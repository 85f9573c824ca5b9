package org.sluice.work.jira;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.BackgroundJob;
import org.sluice.work.KeptElsewhere;
import org.sluice.work.Ledger;

/**
 * Has every ledger checked against the histories each night, once per cluster: moving issues to another scheme and bringing
 * them in in bulk raise no event, and events of a node that ends at that moment are lost. Projects that are gone are forgotten, also
 * those that were switched off before.
 */
public final class NightlyCheck implements JobRunner, LifecycleAware {

    /** A quarter past two by the server's clock: after midnight's imports, before the morning's stand-up. */
    static final String WHEN = "0 15 2 * * ?";

    private static final Logger log = LoggerFactory.getLogger(NightlyCheck.class);

    private static final String NAME = "org.sluice.jira.ledger.nightly";

    private final Ledger ledger;
    private final List<KeptElsewhere> elsewhere;
    private final ProjectManager projects;
    private final BackgroundJob background;

    /** Checks the ledger by the host's scheduler. */
    public NightlyCheck(
            Ledger ledger, List<KeptElsewhere> elsewhere, ProjectManager projects, BackgroundJob background) {
        this.ledger = ledger;
        this.elsewhere = elsewhere;
        this.projects = projects;
        this.background = background;
    }

    @Override
    public void onStart() {
        background.register(NAME, this);
        background.runEach(WHEN, NAME);
    }

    @Override
    public void onStop() {
        background.unregister(NAME);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        Stream.concat(ledger.kept().stream(), elsewhere.stream().flatMap(part -> part.projects().stream()))
                .distinct()
                .filter(id -> projects.getProjectObj(id) == null)
                .forEach(this::forget);
        ledger.checkAll();
        return JobRunnerResponse.success();
    }

    /** One that cannot be forgotten does not keep the others from their check. */
    private void forget(long projectId) {
        try {
            ledger.forget(projectId);
            elsewhere.forEach(part -> part.forget(projectId));
        } catch (RuntimeException e) {
            log.error("Project {} is gone and what was kept of it could not be forgotten", projectId, e);
        }
    }
}
