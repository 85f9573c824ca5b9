package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.sluice.intake.domain.ScopeCatalogue;
import org.sluice.intake.domain.ScopeCatalogue.Difference;
import org.sluice.intake.domain.ScopeCatalogues;
import org.sluice.intake.domain.ScopeChange;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.work.KeptElsewhere;

/**
 * Who does what in Active Objects. A change writes the lines that differ and nothing else, and takes none away that an earlier version
 * holds; what no kept version holds goes with the next change.
 */
public final class AoScopeCatalogues implements ScopeCatalogues, KeptElsewhere {

    private static final String OF_PROJECT = ScopeLineRow.PROJECT_ID + " = ?";
    private static final String STILL_THERE = OF_PROJECT + " AND " + ScopeLineRow.UNTIL_VERSION + " = 0";
    private static final String AT = OF_PROJECT + " AND " + ScopeLineRow.FROM_VERSION + " <= ? AND ("
            + ScopeLineRow.UNTIL_VERSION + " = 0 OR " + ScopeLineRow.UNTIL_VERSION + " > ?)";
    private static final String OVER =
            OF_PROJECT + " AND " + ScopeLineRow.UNTIL_VERSION + " > 0 AND " + ScopeLineRow.UNTIL_VERSION + " <= ?";
    private static final String CHANGES = ScopeChangeRow.PROJECT_ID + " = ?";
    private static final String OLD_CHANGES = CHANGES + " AND " + ScopeChangeRow.MADE_VERSION + " < ?";
    private static final String MADE = CHANGES + " AND " + ScopeChangeRow.MADE_VERSION + " = ?";
    private static final String LATEST_FIRST = ScopeChangeRow.MADE_VERSION + " DESC";
    private static final String IN_ORDER = ScopeLineRow.LINE_ID + " ASC";

    private final ActiveObjects ao;
    private final Clock clock;

    /** Rows in the plugin's tables. */
    public AoScopeCatalogues(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public long version(long projectId) {
        return latest(projectId).map(ScopeChangeRow::getMadeVersion).orElse(0L);
    }

    /** In one transaction, so that a change meanwhile does not give the lines of one version under the number of another. */
    @Override
    public ScopeCatalogue of(long projectId) {
        return ao.executeInTransaction(() -> now(projectId));
    }

    private ScopeCatalogue now(long projectId) {
        long version = version(projectId);
        return new ScopeCatalogue(version, lines(AT, projectId, version, version));
    }

    @Override
    public Optional<ScopeCatalogue> at(long projectId, long version) {
        // Before the first change there was nothing; that is known for as long as the first change is.
        boolean known =
                ao.count(ScopeChangeRow.class, Query.select().where(MADE, projectId, version == 0 ? 1 : version)) > 0;
        return known
                ? Optional.of(new ScopeCatalogue(version, lines(AT, projectId, version, version)))
                : Optional.empty();
    }

    @Override
    public List<ScopeChange> changes(long projectId) {
        return Arrays.stream(ao.find(
                        ScopeChangeRow.class,
                        Query.select().where(CHANGES, projectId).order(LATEST_FIRST)))
                .map(row -> new ScopeChange(
                        row.getMadeVersion(),
                        Instant.ofEpochMilli(row.getMadeAt()),
                        row.getMadeBy(),
                        row.getLinesAdded(),
                        row.getLinesChanged(),
                        row.getLinesRemoved()))
                .toList();
    }

    @Override
    public boolean change(long projectId, long version, List<ScopeLine> wanted, String by) {
        return ao.executeInTransaction(() -> {
            Optional<ScopeChangeRow> latest = latest(projectId);
            if (latest.map(ScopeChangeRow::getMadeVersion).orElse(0L) != version) {
                return false;
            }
            Difference difference = new ScopeCatalogue(version, lines(AT, projectId, version, version)).to(wanted);
            if (!difference.isNone()) {
                long last = latest.map(ScopeChangeRow::getLastLine).orElse(0L);
                write(projectId, version + 1, difference, by, last);
            }
            return true;
        });
    }

    private void write(long projectId, long version, Difference difference, String by, long lastLine) {
        long last = lastLine;
        List<ScopeLine> written = new ArrayList<>(difference.changed());
        for (ScopeLine line : difference.added()) {
            written.add(line.id() > 0 && line.id() <= last ? line : line.under(++last));
        }
        ao.create(
                ScopeChangeRow.class,
                Map.of(
                        ScopeChangeRow.PLACE,
                        projectId + ":" + version,
                        ScopeChangeRow.PROJECT_ID,
                        projectId,
                        ScopeChangeRow.MADE_VERSION,
                        version,
                        ScopeChangeRow.MADE_AT,
                        clock.millis(),
                        ScopeChangeRow.MADE_BY,
                        by,
                        ScopeChangeRow.LINES_ADDED,
                        difference.added().size(),
                        ScopeChangeRow.LINES_CHANGED,
                        difference.changed().size(),
                        ScopeChangeRow.LINES_REMOVED,
                        difference.removed().size(),
                        ScopeChangeRow.LAST_LINE,
                        last));
        end(projectId, version, difference);
        written.forEach(line -> ao.create(ScopeLineRow.class, ScopeColumns.of(projectId, version, line)));
        forgetBefore(projectId, version - KEPT_CHANGES + 1);
    }

    private void end(long projectId, long version, Difference difference) {
        Set<Long> over = Stream.concat(difference.changed().stream(), difference.removed().stream())
                .map(ScopeLine::id)
                .collect(Collectors.toSet());
        Arrays.stream(ao.find(ScopeLineRow.class, STILL_THERE, projectId))
                .filter(row -> over.contains(row.getLineId()))
                .forEach(row -> {
                    row.setUntilVersion(version);
                    row.save();
                });
    }

    private void forgetBefore(long projectId, long version) {
        ao.deleteWithSQL(ScopeChangeRow.class, OLD_CHANGES, projectId, version);
        ao.deleteWithSQL(ScopeLineRow.class, OVER, projectId, version);
    }

    private Optional<ScopeChangeRow> latest(long projectId) {
        Query query =
                Query.select().where(CHANGES, projectId).order(LATEST_FIRST).limit(1);
        return Arrays.stream(ao.find(ScopeChangeRow.class, query)).findFirst();
    }

    private List<ScopeLine> lines(String which, Object... arguments) {
        Query query = Query.select().where(which, arguments).order(IN_ORDER);
        return Arrays.stream(ao.find(ScopeLineRow.class, query))
                .map(ScopeColumns::line)
                .toList();
    }

    @Override
    public Set<Long> projects() {
        return Arrays.stream(ao.find(ScopeChangeRow.class))
                .map(ScopeChangeRow::getProjectId)
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(long projectId) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(ScopeLineRow.class, OF_PROJECT, projectId);
            ao.deleteWithSQL(ScopeChangeRow.class, CHANGES, projectId);
            return projectId;
        });
    }
}
