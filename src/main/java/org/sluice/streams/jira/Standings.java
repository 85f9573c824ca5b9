package org.sluice.streams.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.time.Clock;
import java.util.Optional;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.Standing;
import org.sluice.work.Ledger;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.work.Stream;
import org.sluice.work.rules.jira.TaskStreams;

/**
 * Where tasks stand. What a project says of a status by hand, otherwise than its category, holds; else the part that the status plays
 * in the two-stream workflow, since a site may have mapped it onto a status of another category; else the category that Jira gives it.
 */
public final class Standings {

    private static final String SITE = "site";

    private final TaskStreams streams;
    private final ConstantsManager constants;
    private final Lately<String, Optional<Flow>> flow;
    private final Lately<Long, ProjectSettings> settings;

    /** Asks for what projects have chosen once a second at most. */
    public Standings(TaskStreams streams, ConstantsManager constants, Flows flows, Ledger ledger, Clock clock) {
        this.streams = streams;
        this.constants = constants;
        this.flow = new Lately<>(site -> flows.site(), clock, Lately.LAG);
        this.settings = new Lately<>(ledger::settings, clock, Lately.LAG);
    }

    /** Where the task stands. */
    Standing of(Issue issue) {
        return at(issue, issue.getStatusId());
    }

    /** Which stream it is in. */
    Optional<Stream> stream(Issue issue) {
        return streams.of(issue);
    }

    /** The same, as it was a second ago at most, for whoever asks at every look at the task. */
    Optional<Stream> streamLately(Issue issue) {
        return streams.inALook(issue);
    }

    /** Where it would stand in another status. */
    Standing at(Issue issue, String status) {
        return at(issue, status, streams.of(issue));
    }

    /** Where it would stand in another status, in the stream that was asked for before. */
    Standing at(Issue issue, String status, Optional<Stream> stream) {
        return new Standing(stream, status, stage(issue.getProjectId(), status) == Stage.IN_WORK);
    }

    /** What a status is called, for whoever reads now; its id when it is gone. */
    String name(String status) {
        return Optional.ofNullable(constants.getStatus(status))
                .map(Status::getNameTranslation)
                .orElse(status);
    }

    /** Of all statuses those in which somebody works on tasks of a project. */
    boolean inWork(long projectId, String status) {
        return stage(projectId, status) == Stage.IN_WORK;
    }

    private Stage stage(long projectId, String status) {
        Stage usual = byCategory(status);
        return Optional.ofNullable(settings.of(projectId).stages().get(status))
                .filter(chosen -> chosen != usual)
                .or(() -> flow.of(SITE).flatMap(known -> known.part(status)).map(FlowStatus::stage))
                .orElse(usual);
    }

    private Stage byCategory(String id) {
        Status status = constants.getStatus(id);
        if (status == null) {
            return Stage.WAITING;
        }
        return switch (status.getStatusCategory().getKey()) {
            case StatusCategory.IN_PROGRESS -> Stage.IN_WORK;
            case StatusCategory.COMPLETE -> Stage.DONE;
            default -> Stage.WAITING;
        };
    }
}
