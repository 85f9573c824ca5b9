package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.Start;
import org.sluice.work.KeptElsewhere;
import org.sluice.work.Span;
import org.sluice.work.UrgentStart;
import org.sluice.work.UrgentStarts;

/**
 * When work on urgent tasks began, in Active Objects, and from when on that is noted in a project: from the first task that comes to
 * <em>In progress</em> where there are streams, or from the night before that, where a workflow leads there. Where none does any longer, that
 * ends with the next night; with a new workflow it begins anew.
 *
 * <p>What stands by for the end of the server may tell of a start a second time: of one
 * task, what is told within some minutes is one start.
 */
public final class AoUrgentStarts implements UrgentStarts, KeptElsewhere {

    private static final Logger log = LoggerFactory.getLogger(AoUrgentStarts.class);
    private static final Duration ONE_START = Duration.ofMinutes(10);

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoUrgentStarts(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Starts of a project are noted from now on, unless they already are. */
    void begin(long projectId, Instant now) {
        try {
            ao.executeInTransaction(() -> noted(projectId)
                    .orElseGet(() -> ao.create(
                            StartsNotedRow.class,
                            Map.of(
                                    StartsNotedRow.PROJECT_ID,
                                    projectId,
                                    StartsNotedRow.NOTED_FROM,
                                    now.toEpochMilli()))));
        } catch (RuntimeException | LinkageError e) {
            log.warn("From when on starts of project {} are noted is written next time", projectId, e);
        }
    }

    /** Starts are noted in these projects and in no others. */
    void only(Collection<Long> projects, Instant now) {
        Arrays.stream(ao.find(StartsNotedRow.class))
                .map(StartsNotedRow::getProjectId)
                .filter(project -> !projects.contains(project))
                .forEach(this::end);
        projects.forEach(project -> begin(project, now));
    }

    private void end(long projectId) {
        ao.deleteWithSQL(StartsNotedRow.class, StartsNotedRow.PROJECT_ID + " = ?", projectId);
    }

    private Optional<StartsNotedRow> noted(long projectId) {
        return Arrays.stream(ao.find(StartsNotedRow.class, StartsNotedRow.PROJECT_ID + " = ?", projectId))
                .findFirst();
    }

    /** A start happened; one that is not urgent is not noted. A figure that lacks it is no reason to hold anybody up. */
    void note(Start start, Instant at) {
        if (start.task().urgent()) {
            begin(start.task().projectId(), at);
            try {
                note(start.task().projectId(), new UrgentStart(start.task().id(), at, start.interrupts()));
            } catch (RuntimeException | LinkageError e) {
                log.warn("That {} was started is not counted", start.task().key(), e);
            }
        }
    }

    private void note(long projectId, UrgentStart start) {
        ao.executeInTransaction(() -> {
            Optional<UrgentStartRow> told = told(start);
            if (told.isEmpty()) {
                return ao.create(
                        UrgentStartRow.class,
                        Map.of(
                                UrgentStartRow.PROJECT_ID,
                                projectId,
                                UrgentStartRow.TASK_ID,
                                start.taskId(),
                                UrgentStartRow.STARTED_AT,
                                start.at().toEpochMilli(),
                                UrgentStartRow.INTERRUPTS,
                                start.interrupts()));
            }
            if (start.interrupts()) {
                told.get().setInterrupts(true);
                told.get().save();
            }
            return told.get();
        });
    }

    private Optional<UrgentStartRow> told(UrgentStart start) {
        return Arrays.stream(ao.find(
                        UrgentStartRow.class,
                        UrgentStartRow.TASK_ID + " = ? AND " + UrgentStartRow.STARTED_AT + " > ? AND "
                                + UrgentStartRow.STARTED_AT + " < ?",
                        start.taskId(),
                        start.at().minus(ONE_START).toEpochMilli(),
                        start.at().plus(ONE_START).toEpochMilli()))
                .findFirst();
    }

    @Override
    public List<UrgentStart> of(long projectId, Span stretch) {
        Query query = Query.select()
                .where(
                        UrgentStartRow.PROJECT_ID + " = ? AND " + UrgentStartRow.STARTED_AT + " >= ? AND "
                                + UrgentStartRow.STARTED_AT + " < ?",
                        projectId,
                        stretch.start().toEpochMilli(),
                        stretch.end().toEpochMilli())
                .order(UrgentStartRow.STARTED_AT + " ASC");
        return Arrays.stream(ao.find(UrgentStartRow.class, query))
                .map(row ->
                        new UrgentStart(row.getTaskId(), Instant.ofEpochMilli(row.getStartedAt()), row.getInterrupts()))
                .toList();
    }

    @Override
    public Optional<Instant> since(long projectId) {
        return noted(projectId).map(row -> Instant.ofEpochMilli(row.getNotedFrom()));
    }

    @Override
    public Set<Long> projects() {
        Set<Long> projects = Arrays.stream(ao.find(StartsNotedRow.class))
                .map(StartsNotedRow::getProjectId)
                .collect(Collectors.toCollection(TreeSet::new));
        ao.stream(
                UrgentStartRow.class,
                Query.select("ID, " + UrgentStartRow.PROJECT_ID),
                row -> projects.add(row.getProjectId()));
        return projects;
    }

    @Override
    public void forget(long projectId) {
        end(projectId);
        ao.deleteWithSQL(UrgentStartRow.class, UrgentStartRow.PROJECT_ID + " = ?", projectId);
    }
}
