package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Severity;
import org.sluice.work.Stream;

/** The limits of teams in Active Objects; a node knows of a change a second later. */
public final class AoTeamLimits {

    private final ActiveObjects ao;
    private final Lately<Long, Limits> known;

    /** Rows in the plugin's tables. */
    public AoTeamLimits(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.known = new Lately<>(this::read, clock, Lately.LAG);
    }

    /** The limits of a project. */
    Limits of(long projectId) {
        return known.of(projectId);
    }

    /** These and no others. */
    void write(long projectId, Limits limits) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(LimitRow.class, LimitRow.PROJECT_ID + " = ?", projectId);
            limits.all().forEach(limit -> ao.create(LimitRow.class, columns(projectId, limit)));
            return projectId;
        });
        known.forget();
    }

    /** The projects that have any. */
    Set<Long> projects() {
        return Arrays.stream(ao.find(LimitRow.class))
                .map(LimitRow::getProjectId)
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> columns(long projectId, Limit limit) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                LimitRow.PROJECT_ID,
                projectId,
                LimitRow.STREAM,
                limit.stream().name(),
                LimitRow.MOST,
                limit.most(),
                LimitRow.SEVERITY,
                limit.severity().name()));
        limit.status().ifPresent(id -> columns.put(LimitRow.STATUS_ID, id));
        return columns;
    }

    private Limits read(long projectId) {
        Query query =
                Query.select().where(LimitRow.PROJECT_ID + " = ?", projectId).order("ID ASC");
        return new Limits(Arrays.stream(ao.find(LimitRow.class, query))
                .map(row -> new Limit(
                        Stream.valueOf(row.getStream()),
                        Optional.ofNullable(row.getStatusId()),
                        row.getMost(),
                        Severity.valueOf(row.getSeverity())))
                .toList());
    }
}
