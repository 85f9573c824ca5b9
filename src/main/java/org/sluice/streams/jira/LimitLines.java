package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Places;
import org.sluice.streams.domain.Severity;
import org.sluice.streams.domain.Standing;
import org.sluice.streams.domain.TeamLimits;
import org.sluice.work.Stream;
import org.sluice.work.rules.PausedRules;

/** How full the limits of a task's team are, for whoever looks at the task or has just started it. */
public final class LimitLines {

    private final TeamLimits limits;
    private final Places places;
    private final Standings standings;
    private final PausedRules paused;
    private final I18nResolver texts;
    private final Lately<Group, Integer> lately;

    /** Asks for limits and places. */
    public LimitLines(
            TeamLimits limits,
            Places places,
            Standings standings,
            PausedRules paused,
            I18nResolver texts,
            Clock clock) {
        this.limits = limits;
        this.places = places;
        this.standings = standings;
        this.paused = paused;
        this.texts = texts;
        this.lately = new Lately<>(this::held, clock, Lately.LAG);
    }

    /**
     * The limits that count the task where it stands and are passed, a sentence for each in the reader's language: <em>4 of 3 planned tasks
     * are being worked on.</em>
     */
    public List<String> over(Issue issue) {
        return over(issue, this::held);
    }

    private List<String> over(Issue issue, ToIntFunction<Group> counted) {
        List<Limit> known = limits.of(issue.getProjectId()).all();
        if (known.isEmpty()) {
            return List.of();
        }
        Standing here = standings.of(issue);
        List<String> lines = new ArrayList<>();
        for (Limit limit : known) {
            int held = limit.counts(here) ? counted.applyAsInt(new Group(issue.getProjectId(), limit.group())) : 0;
            if (held > limit.most()) {
                lines.add(line(limit, held));
            }
        }
        return lines;
    }

    /** What whoever looks at the task is told, as it was a second ago at most: that Sluice is paused, and the limits that are passed. */
    List<String> told(Issue issue) {
        List<String> told = new ArrayList<>(over(issue, lately::of));
        if (paused.in(issue.getProjectId())) {
            told.add(0, texts.getText("sluice.pausing.paused.team"));
        }
        return told;
    }

    /**
     * Whether a limit that asks for a reason is full on the task's way to a status.
     *
     * @param otherwise the stream in which a task of none would come there
     */
    public boolean asks(Issue issue, String status, Optional<Stream> otherwise) {
        return asks(issue, status, otherwise, standings::stream, this::held);
    }

    /** The same as it was a second ago at most, for whoever asks at every look at the task. */
    boolean askedLately(Issue issue, String status) {
        return askedLately(issue, status, Optional.empty());
    }

    /** The same for a task of no stream that would come there in one. */
    boolean askedLately(Issue issue, String status, Optional<Stream> otherwise) {
        return asks(issue, status, otherwise, standings::streamLately, lately::of);
    }

    private boolean asks(
            Issue issue,
            String status,
            Optional<Stream> otherwise,
            Function<Issue, Optional<Stream>> stands,
            ToIntFunction<Group> held) {
        List<Limit> asking = limits.of(issue.getProjectId()).all().stream()
                .filter(limit -> limit.severity() == Severity.ASK)
                .toList();
        Optional<Stream> known = asking.isEmpty() ? Optional.empty() : stands.apply(issue);
        Optional<Stream> stream = known.or(() -> otherwise);
        if (asking.stream()
                .noneMatch(limit -> stream.filter(limit.stream()::equals).isPresent())) {
            return false;
        }
        Standing from = standings.at(issue, issue.getStatusId(), known);
        Standing to = standings.at(issue, status, stream);
        return asking.stream()
                        .filter(limit -> limit.counts(to) && !limit.counts(from))
                        .anyMatch(limit ->
                                held.applyAsInt(new Group(issue.getProjectId(), limit.group())) >= limit.most())
                && !paused.in(issue.getProjectId());
    }

    private int held(Group group) {
        return places.held(group.projectId(), group.name());
    }

    private String line(Limit limit, int held) {
        String key = limit.stream() == Stream.URGENT ? "sluice.limit.urgent.line" : "sluice.limit.planned.line";
        List<Serializable> filled = new ArrayList<>(List.of(held, limit.most()));
        limit.status().map(standings::name).ifPresent(filled::add);
        return texts.getText(
                limit.status().isPresent() ? key + "-in-status" : key, filled.toArray(new Serializable[0]));
    }

    /** What a limit of a project counts. */
    private record Group(long projectId, String name) {}
}
