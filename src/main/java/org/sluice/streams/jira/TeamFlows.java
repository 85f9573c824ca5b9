package org.sluice.streams.jira;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.Flows;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/**
 * The two-stream workflow, and the projects that are switched on for it, as this node knows them. Every page of Jira asks, so the tables
 * are asked once a second at most; where they fail, what was known last goes on, since an urgent task has to be started all the same.
 */
public final class TeamFlows {

    private static final Logger log = LoggerFactory.getLogger(TeamFlows.class);
    private static final String SITE = "site";

    private final Lately<String, Optional<Flow>> flow;
    private final Lately<Long, Optional<StreamField>> fields;
    private final Lately<String, List<Long>> projects;
    private final Flows flows;
    private volatile long changes;

    /** Asks what is set up. */
    public TeamFlows(Flows flows, StreamFields streams, Clock clock) {
        this.flows = flows;
        flow = new Lately<>(site -> flows.site(), clock, Lately.LAG);
        fields = new Lately<>(streams::of, clock, Lately.LAG);
        projects = new Lately<>(site -> streams.using().stream().sorted().toList(), clock, Lately.LAG);
    }

    /** The workflow of the site; where it is set up on this node it is there at once. */
    Optional<Flow> site() {
        long now = flows.changes();
        if (now != changes) {
            changes = now;
            flow.forget();
        }
        return orLast(flow, SITE);
    }

    /** The field for the stream in a project; none where Sluice was not switched on. */
    Optional<StreamField> stream(long projectId) {
        return orLast(fields, projectId);
    }

    /** Whether a project has two streams and the workflow for them. Nothing of Sluice reaches any other. */
    boolean apply(long projectId) {
        return site().isPresent() && stream(projectId).isPresent();
    }

    /** The projects with streams, none before there is a workflow for them. */
    List<Long> projects() {
        return site().map(known -> orLast(projects, SITE)).orElse(List.of());
    }

    private static <K, V> V orLast(Lately<K, V> lately, K key) {
        try {
            return lately.of(key);
        } catch (RuntimeException e) {
            V last = lately.lastKnown(key).orElseThrow(() -> e);
            log.warn("The two-stream workflow cannot be read, so what was known last goes on: {}", e.toString());
            return last;
        }
    }
}
