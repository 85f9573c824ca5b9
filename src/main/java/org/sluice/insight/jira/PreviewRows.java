package org.sluice.insight.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.OpenWork;
import org.sluice.insight.domain.Preview;
import org.sluice.insight.domain.Previews.Result;
import org.sluice.insight.domain.Previews.State;

/** The previews in Active Objects, one row a project. */
public final class PreviewRows {

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public PreviewRows(ActiveObjects ao) {
        this.ao = ao;
    }

    Optional<State> state(long projectId) {
        return row(projectId).map(PreviewRows::state);
    }

    /** Puts a preview that is to be computed in place of what was there; one that runs stays. */
    void begin(long projectId, Instant now) {
        ao.executeInTransaction(() -> {
            if (row(projectId).filter(PreviewRows::running).isEmpty()) {
                delete(projectId);
                ao.create(
                        PreviewRow.class,
                        Map.of(
                                PreviewRow.PROJECT_ID,
                                projectId,
                                PreviewRow.PHASE,
                                PreviewRow.RUNNING,
                                PreviewRow.BEGUN_AT,
                                now.toEpochMilli()));
            }
            return projectId;
        });
    }

    /** The project of a preview that is to be computed. */
    Optional<Long> pending() {
        Query query = Query.select()
                .where(PreviewRow.PHASE + " = ?", PreviewRow.RUNNING)
                .order("ID ASC")
                .limit(1);
        return Arrays.stream(ao.find(PreviewRow.class, query)).findFirst().map(PreviewRow::getProjectId);
    }

    /** Forgets a preview; whoever still works on it finds it gone. */
    void delete(long projectId) {
        ao.deleteWithSQL(PreviewRow.class, PreviewRow.PROJECT_ID + " = ?", projectId);
    }

    /** Forgets the previews that were begun before that and are over. */
    void deleteBefore(Instant when) {
        ao.deleteWithSQL(
                PreviewRow.class,
                PreviewRow.PHASE + " <> ? AND (" + PreviewRow.BEGUN_AT + " IS NULL OR " + PreviewRow.BEGUN_AT + " < ?)",
                PreviewRow.RUNNING,
                when.toEpochMilli());
    }

    void progress(long projectId, int issues, int of) {
        row(projectId).ifPresent(row -> {
            row.setDoneCount(issues);
            row.setOfCount(of);
            row.save();
        });
    }

    void fail(long projectId) {
        row(projectId).ifPresent(row -> {
            row.setPhase(PreviewRow.FAILED);
            row.save();
        });
    }

    void finish(long projectId, Result result) {
        Preview preview = result.preview();
        row(projectId).ifPresent(row -> {
            row.setPhase(PreviewRow.READY);
            row.setArrivedCount(preview.arrived());
            row.setOpenCount(preview.open());
            row.setOldestIssue(preview.oldest().map(OpenWork.Oldest::itemId).orElse(null));
            row.setOldestAt(preview.oldest()
                    .map(oldest -> oldest.arrived().toEpochMilli())
                    .orElse(null));
            row.setMedianHours(preview.medianHours().orElse(null));
            row.setSolvedCount(preview.solved());
            row.setExposedTypes(preview.typesOnOnePerson());
            row.setTypeCount(preview.types());
            row.setStatusIds(
                    String.join(" ", result.statuses().stream().sorted().toList()));
            row.save();
        });
    }

    private Optional<PreviewRow> row(long projectId) {
        return Arrays.stream(ao.find(PreviewRow.class, PreviewRow.PROJECT_ID + " = ?", projectId))
                .findFirst();
    }

    private static boolean running(PreviewRow row) {
        return PreviewRow.RUNNING.equals(row.getPhase());
    }

    private static State state(PreviewRow row) {
        return new State(
                row.getDoneCount(),
                row.getOfCount(),
                PreviewRow.FAILED.equals(row.getPhase()),
                PreviewRow.READY.equals(row.getPhase())
                        ? Optional.of(new Result(preview(row), words(row.getStatusIds())))
                        : Optional.empty());
    }

    private static Preview preview(PreviewRow row) {
        return new Preview(
                row.getArrivedCount(),
                row.getOpenCount(),
                oldest(row.getOldestIssue(), row.getOldestAt()),
                Optional.ofNullable(row.getMedianHours()),
                row.getSolvedCount(),
                row.getExposedTypes(),
                row.getTypeCount());
    }

    private static Optional<OpenWork.Oldest> oldest(@Nullable Long issue, @Nullable Long at) {
        return issue == null || at == null
                ? Optional.empty()
                : Optional.of(new OpenWork.Oldest(issue, Instant.ofEpochMilli(at)));
    }

    private static Set<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? Set.of() : Set.copyOf(List.of(text.split(" ")));
    }
}
