package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.domain.ChosenLines;
import org.sluice.work.KeptElsewhere;

/** The same in Active Objects: a row for each task that came by the way in. */
public final class AoChosenLines implements ChosenLines, KeptElsewhere {

    private static final Logger log = LoggerFactory.getLogger(AoChosenLines.class);
    private static final String OF_TASK = ChosenLineRow.TASK_ID + " = ?";
    private static final String OF_PROJECT = ChosenLineRow.PROJECT_ID + " = ?";

    /** Oracle takes no more values in one list. */
    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoChosenLines(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The task is there already, so a fault costs no more than that its words tell again what it is about. */
    @Override
    public void choose(long taskId, long projectId, long line) {
        try {
            ao.executeInTransaction(() -> {
                ao.deleteWithSQL(ChosenLineRow.class, OF_TASK, taskId);
                return ao.create(
                        ChosenLineRow.class,
                        Map.of(
                                ChosenLineRow.TASK_ID,
                                taskId,
                                ChosenLineRow.PROJECT_ID,
                                projectId,
                                ChosenLineRow.LINE_ID,
                                line));
            });
        } catch (RuntimeException e) {
            log.warn("Which line was chosen for the task {} is not remembered", taskId, e);
        }
    }

    @Override
    public OptionalLong of(long taskId, long projectId) {
        return Arrays.stream(ao.find(ChosenLineRow.class, OF_TASK, taskId))
                .filter(row -> row.getProjectId() == projectId)
                .mapToLong(ChosenLineRow::getLineId)
                .filter(line -> line > 0)
                .findFirst();
    }

    /** Those tasks that came by the way in of a project. */
    Set<Long> among(long projectId, Collection<Long> taskIds) {
        Set<Long> came = new HashSet<>();
        List<Long> all = List.copyOf(taskIds);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            Arrays.stream(ao.find(ChosenLineRow.class, ChosenLineRow.TASK_ID + " IN (" + marks + ")", some.toArray()))
                    .filter(row -> row.getProjectId() == projectId)
                    .forEach(row -> came.add(row.getTaskId()));
        }
        return came;
    }

    @Override
    public Set<Long> projects() {
        Set<Long> projects = new HashSet<>();
        ao.stream(ChosenLineRow.class, row -> projects.add(row.getProjectId()));
        return projects;
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(ChosenLineRow.class, OF_PROJECT, projectId);
    }
}
