package org.sluice.work.jira;

import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.NightlyJob;
import org.sluice.work.KeptElsewhere;
import org.sluice.work.Ledger;

/**
 * Has every ledger checked against the histories each night, once per cluster: moving issues to another scheme and bringing
 * them in in bulk raise no event, and events of a node that ends at that moment are lost. Projects that are gone are forgotten, also
 * those that were switched off before.
 */
public final class NightlyCheck extends NightlyJob {

    /** A quarter past two by the server's clock: after midnight's imports, before the morning's stand-up. */
    static final String WHEN = "0 15 2 * * ?";

    private static final Logger log = LoggerFactory.getLogger(NightlyCheck.class);

    private static final String NAME = "org.sluice.jira.ledger.nightly";

    private final Ledger ledger;
    private final List<KeptElsewhere> elsewhere;
    private final ProjectManager projects;

    /** Checks the ledger by the host's scheduler. */
    public NightlyCheck(
            Ledger ledger, List<KeptElsewhere> elsewhere, ProjectManager projects, BackgroundJob background) {
        super(NAME, WHEN, background);
        this.ledger = ledger;
        this.elsewhere = elsewhere;
        this.projects = projects;
    }

    @Override
    protected void night() {
        Stream.concat(ledger.kept().stream(), elsewhere.stream().flatMap(part -> part.projects().stream()))
                .distinct()
                .filter(id -> projects.getProjectObj(id) == null)
                .forEach(this::forget);
        ledger.checkAll();
    }

    /** What cannot be forgotten keeps nothing else from it, and no project from its check. */
    private void forget(long projectId) {
        forget(projectId, ledger::forget);
        elsewhere.forEach(part -> forget(projectId, part::forget));
    }

    private static void forget(long projectId, LongConsumer part) {
        try {
            part.accept(projectId);
        } catch (RuntimeException e) {
            log.error("Project {} is gone and what was kept of it could not be forgotten", projectId, e);
        }
    }
}
