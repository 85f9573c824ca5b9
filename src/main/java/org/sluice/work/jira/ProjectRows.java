package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.work.SettingsBefore;
import org.sluice.work.StreamFields;

/** All that is kept of a project, so that none of it is left behind. */
public final class ProjectRows {

    private final ActiveObjects ao;
    private final SettingsRows settings;
    private final SettingsBefore before;
    private final FillRows fills;
    private final LedgerRows rows;
    private final CheckRows checks;
    private final StreamFields streams;

    /** Rows in the plugin's tables. */
    public ProjectRows(
            ActiveObjects ao,
            SettingsRows settings,
            SettingsBefore before,
            FillRows fills,
            LedgerRows rows,
            CheckRows checks,
            StreamFields streams) {
        this.ao = ao;
        this.settings = settings;
        this.before = before;
        this.fills = fills;
        this.rows = rows;
        this.checks = checks;
        this.streams = streams;
    }

    /** The projects of which there is a row. */
    Set<Long> projects() {
        Set<Long> projects = new TreeSet<>(settings.projects());
        projects.addAll(before.projects());
        projects.addAll(fills.projects());
        projects.addAll(streams.projects());
        return projects;
    }

    /** Forgets what was read of it, in the caller's transaction. */
    void empty(long projectId) {
        fills.delete(projectId);
        rows.deleteAll(projectId);
        checks.delete(projectId);
    }

    /** Forgets a project that is gone, with what it had chosen. */
    void forget(long projectId) {
        ao.executeInTransaction(() -> {
            settings.delete(projectId);
            before.forget(projectId);
            streams.take(projectId);
            empty(projectId);
            return projectId;
        });
    }
}
