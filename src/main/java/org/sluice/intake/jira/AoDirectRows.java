package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.sluice.intake.domain.Channel;
import org.sluice.intake.domain.DirectRequests.Asked;
import org.sluice.work.KeptElsewhere;

/** How often and by which channel teams were asked directly, in Active Objects. */
public final class AoDirectRows implements KeptElsewhere {

    /** Oracle takes no more values in one list. */
    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoDirectRows(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(long projectId, long taskId, Channel channel, Instant at) {
        ao.create(
                DirectRow.class,
                Map.of(
                        DirectRow.PROJECT_ID,
                        projectId,
                        DirectRow.TASK_ID,
                        taskId,
                        DirectRow.CHANNEL,
                        channel.code(),
                        DirectRow.ASKED_AT,
                        at.toEpochMilli()));
    }

    /** Whether a task is counted already. */
    boolean has(long taskId, Channel channel) {
        return ao.count(
                        DirectRow.class,
                        DirectRow.TASK_ID + " = ? AND " + DirectRow.CHANNEL + " = ?",
                        taskId,
                        channel.code())
                > 0;
    }

    List<Asked> since(long projectId, Instant since) {
        Query query = Query.select()
                .where(
                        DirectRow.PROJECT_ID + " = ? AND " + DirectRow.ASKED_AT + " >= ?",
                        projectId,
                        since.toEpochMilli())
                .order("ID ASC");
        return Arrays.stream(ao.find(DirectRow.class, query))
                .flatMap(row -> Channel.of(row.getChannel()).stream()
                        .map(channel -> new Asked(channel, Instant.ofEpochMilli(row.getAskedAt()))))
                .toList();
    }

    /** By which channel tasks of a project came, of those that did. */
    Map<Long, Channel> among(long projectId, Collection<Long> taskIds) {
        Map<Long, Channel> channels = new HashMap<>();
        List<Long> all = List.copyOf(taskIds);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            for (DirectRow row : ao.find(DirectRow.class, DirectRow.TASK_ID + " IN (" + marks + ")", some.toArray())) {
                if (row.getProjectId() == projectId) {
                    Channel.of(row.getChannel()).ifPresent(channel -> channels.put(row.getTaskId(), channel));
                }
            }
        }
        return channels;
    }

    @Override
    public Set<Long> projects() {
        Set<Long> projects = new HashSet<>();
        ao.stream(DirectRow.class, row -> projects.add(row.getProjectId()));
        return projects;
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(DirectRow.class, DirectRow.PROJECT_ID + " = ?", projectId);
    }
}
