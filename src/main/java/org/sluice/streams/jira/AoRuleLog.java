package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.Finding;
import org.sluice.streams.domain.RuleLog;
import org.sluice.streams.domain.Said;

/**
 * What rules said, in Active Objects. Whoever makes a transition waits for no table: what was said is kept by this node, and written by a
 * job of it once a minute. So a server that is killed takes the lines of its last minute along; Jira's own log has the faults.
 *
 * <p>What cannot be written, since the database is what failed, waits for the next time: no more than so many lines, of which the oldest
 * go first.
 */
public final class AoRuleLog implements RuleLog {

    private static final Logger log = LoggerFactory.getLogger(AoRuleLog.class);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_WAITING = 500;
    private static final int LONGEST = 450;

    private final ActiveObjects ao;
    private final Deque<Said> waiting = new LinkedBlockingDeque<>(MOST_WAITING);

    /** Rows in the plugin's tables. */
    public AoRuleLog(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void note(Said said) {
        while (!waiting.offerLast(said)) {
            waiting.pollFirst();
        }
    }

    /** Writes what waits; what cannot be written goes on waiting, and the rest is left for the next time. */
    void write() {
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
    void forgetBefore(Instant now) {
        ao.deleteWithSQL(
                SaidRow.class, SaidRow.SAID_AT + " < ?", now.minus(KEPT).toEpochMilli());
    }

    /** Forgets all of a project. */
    void forget(long projectId) {
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
        String filled = said.finding().arguments().stream()
                .map(argument -> argument.toString().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
        columns.put(SaidRow.FILLED_WITH, filled.substring(0, Math.min(filled.length(), LONGEST)));
        return columns;
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
}
