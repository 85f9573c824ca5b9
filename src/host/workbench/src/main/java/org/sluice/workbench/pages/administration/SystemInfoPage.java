package org.sluice.workbench.pages.administration;

import java.lang.management.ManagementFactory;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;

/** What somebody who reports a fault is asked for: versions, memory, database, amounts. */
final class SystemInfoPage {
    private static final long MEGABYTE = 1 << 20;
    private final AdminFrame frame;
    private final Tracker tracker;
    private final Clock clock;
    private final String version;

    SystemInfoPage(AdminFrame frame, Tracker tracker, Clock clock, String version) {
        this.frame = frame;
        this.tracker = tracker;
        this.clock = clock;
        this.version = version;
    }

    Answer show(Visit visit) {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("version", version));
        lines.add(new Line("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version")));
        lines.add(new Line("os", System.getProperty("os.name") + " " + System.getProperty("os.version")));
        lines.add(new Line("zone", TimeZone.getDefault().getID()));
        lines.add(new Line("memory", used + " / " + runtime.maxMemory() / MEGABYTE + " MB"));
        lines.add(new Line("database", database()));
        lines.add(new Line("issues", Long.toString(issues())));
        lines.add(new Line("projects", Integer.toString(tracker.projects().all().size())));
        Map<String, Object> model = Map.of(
                "lines", lines,
                "started",
                        Instant.ofEpochMilli(
                                ManagementFactory.getRuntimeMXBean().getStartTime()),
                "now", clock.instant());
        return frame.page(visit.context(), "info", "top_system_section", "system_info", model);
    }

    private String database() {
        try {
            return tracker.database().jdbi().withHandle(handle -> {
                DatabaseMetaData data = handle.getConnection().getMetaData();
                return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell what it is", e);
        }
    }

    private long issues() {
        return tracker.projects().all().stream()
                .mapToLong(project -> tracker.issues().countOfProject(project.id()))
                .sum();
    }

    /** One fact, its label by the end of its key. */
    public record Line(String name, String text) {}
}
