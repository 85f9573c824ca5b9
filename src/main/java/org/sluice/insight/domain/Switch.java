package org.sluice.insight.domain;

import java.util.List;
import org.sluice.work.Ledger;
import org.sluice.work.ProjectSettings;

/**
 * Switches Sluice on for a project, and takes back just what that made.
 *
 * <p>Switching on twice makes nothing twice: a dashboard that is still there stays the one.
 */
public final class Switch {

    private final Ledger ledger;
    private final MadeThings made;
    private final Dashboards dashboards;

    /** A switch over the ledger and the dashboards. */
    public Switch(Ledger ledger, MadeThings made, Dashboards dashboards) {
        this.ledger = ledger;
        this.made = made;
        this.dashboards = dashboards;
    }

    /** Has the ledger filled and a dashboard made; gives all that was made for the project. */
    public List<Made> on(long projectId, String projectKey, String projectName, ProjectSettings settings) {
        boolean hasDashboard = made.of(projectId).stream().anyMatch(this::standing);
        if (!hasDashboard) {
            made.forget(projectId);
        }
        ledger.apply(projectId, settings.on(true));
        if (!hasDashboard) {
            made.add(projectId, new Made(Made.LEDGER, projectKey, Long.toString(projectId)));
            made.add(projectId, dashboards.make(projectKey, projectName, settings.language()));
        }
        return made.of(projectId);
    }

    /** What was made for a project. */
    public List<Made> made(long projectId) {
        return made.of(projectId);
    }

    /** Removes what was made, and forgets what was chosen. */
    public void undo(long projectId) {
        made.of(projectId).stream()
                .filter(thing -> thing.kind().equals(Made.DASHBOARD))
                .forEach(thing -> dashboards.remove(thing.id()));
        ledger.apply(projectId, ProjectSettings.OFF);
        made.forget(projectId);
    }

    private boolean standing(Made thing) {
        return thing.kind().equals(Made.DASHBOARD) && dashboards.exists(thing.id());
    }
}
