package org.sluice.work.rules.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.NightlyPart;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.RuleLog;
import org.sluice.work.rules.Said;

/**
 * What rules said, in Active Objects. Whoever makes a transition waits for no table: what was said is kept by this node, and written by a
 * job of it once a minute. So a server that is killed takes the lines of its last minute along; Jira's own log has the faults.
 *
 * <p>Many lines, as a bulk change brings, are written sooner. What cannot be written, since the database is what failed, waits for the next
 * time: no more than so many lines, of which the oldest go first; one line for each rule then says how many went.
 */
public final class AoRuleLog implements RuleLog, NightlyPart {

    private static final Logger log = LoggerFactory.getLogger(AoRuleLog.class);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MANY_WAITING = 200;
    private static final int MOST_WAITING = 500;
    private static final int LONGEST = 450;

    private final ActiveObjects ao;
    private final Executor clerk;
    private final Deque<Said> waiting = new LinkedBlockingDeque<>(MOST_WAITING);
    private final AtomicBoolean called = new AtomicBoolean();
    private final Map<Heap, Integer> gone = new ConcurrentHashMap<>();

    /**
     * Rows in the plugin's tables.
     *
     * @param clerk writes a moment later, on this node
     */
    public AoRuleLog(ActiveObjects ao, Executor clerk) {
        this.ao = ao;
        this.clerk = clerk;
    }

    @Override
    public void note(Said said) {
        while (!waiting.offerLast(said)) {
            Optional.ofNullable(waiting.pollFirst()).ifPresent(oldest -> gone.merge(Heap.of(oldest), 1, Integer::sum));
        }
        if (waiting.size() >= MANY_WAITING && called.compareAndSet(false, true)) {
            clerk.execute(this::write);
        }
    }

    /** Writes what waits; what cannot be written goes on waiting, and the rest is left for the next time. */
    public void write() {
        called.set(false);
        for (Said next = waiting.pollFirst(); next != null; next = waiting.pollFirst()) {
            try {
                ao.create(SaidRow.class, columns(next));
            } catch (RuntimeException | LinkageError e) {
                log.warn("What the rule {} said waits to be written", next.rule(), e);
                // Behind the others: if it is the line that the table refuses, it does not keep them back.
                waiting.offerLast(next);
                return;
            }
        }
        gone.keySet().forEach(this::tellWhatWent);
    }

    private void tellWhatWent(Heap heap) {
        Integer count = gone.remove(heap);
        if (count != null) {
            note(heap.said(count));
        }
    }

    @Override
    public List<Said> latest(Optional<Long> projectId, int most) {
        Query query = projectId
                .map(id -> Query.select().where(SaidRow.PROJECT_ID + " = ?", id))
                .orElseGet(Query::select)
                .order("ID DESC")
                .limit(most);
        return Stream.concat(
                        waiting.stream().filter(said -> projectId.isEmpty() || projectId.get() == said.projectId()),
                        Arrays.stream(ao.find(SaidRow.class, query)).map(AoRuleLog::said))
                .sorted(Comparator.comparing(Said::at).reversed())
                .limit(most)
                .toList();
    }

    /** What is older than a month is of no use to anybody. */
    @Override
    public void night(Instant now) {
        ao.deleteWithSQL(
                SaidRow.class, SaidRow.SAID_AT + " < ?", now.minus(KEPT).toEpochMilli());
    }

    /** Forgets all of a project. */
    public void forget(long projectId) {
        ao.deleteWithSQL(SaidRow.class, SaidRow.PROJECT_ID + " = ?", projectId);
    }

    private static Map<String, Object> columns(Said said) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                SaidRow.SAID_WHY, said.kind().name(),
                SaidRow.PROJECT_ID, said.projectId(),
                SaidRow.RULE_KEY, said.rule(),
                SaidRow.TEXT_KEY, said.finding().key(),
                SaidRow.SAID_AT, said.at().toEpochMilli()));
        said.issue().ifPresent(issue -> columns.put(SaidRow.ISSUE_ID, issue));
        said.error().ifPresent(error -> columns.put(SaidRow.ERROR_ID, error));
        int each = LONGEST / Math.max(1, said.finding().arguments().size());
        String filled = said.finding().arguments().stream()
                .map(argument -> cut(argument.toString().replace('\n', ' '), each - 1))
                .collect(Collectors.joining("\n"));
        columns.put(SaidRow.FILLED_WITH, filled);
        return columns;
    }

    /** Each argument by itself, so that none of the sentence is missing. */
    private static String cut(String argument, int most) {
        if (argument.length() <= most) {
            return argument;
        }
        int end = Character.isHighSurrogate(argument.charAt(most - 2)) ? most - 2 : most - 1;
        return argument.substring(0, end) + "…";
    }

    private static Said said(SaidRow row) {
        List<Serializable> arguments = new ArrayList<>();
        Optional.ofNullable(row.getFilledWith())
                .filter(filled -> !filled.isEmpty())
                .ifPresent(filled -> arguments.addAll(List.of(filled.split("\n", -1))));
        return new Said(
                Said.Kind.valueOf(row.getSaidWhy()),
                row.getProjectId(),
                Optional.ofNullable(row.getIssueId()),
                row.getRuleKey(),
                new Finding(row.getTextKey(), arguments),
                Instant.ofEpochMilli(row.getSaidAt()),
                Optional.ofNullable(row.getErrorId()));
    }

    /** What is told in one line when there was no room for it. */
    private record Heap(Said.Kind kind, long projectId, String rule, Instant at) {

        static Heap of(Said said) {
            return new Heap(
                    said.kind(), said.projectId(), said.rule(), said.at().truncatedTo(ChronoUnit.HOURS));
        }

        Said said(int count) {
            Finding finding = Finding.of("sluice.rule.said.more", Integer.toString(count));
            return new Said(kind, projectId, Optional.empty(), rule, finding, at, Optional.empty());
        }
    }
}
