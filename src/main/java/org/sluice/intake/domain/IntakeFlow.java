package org.sluice.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Flows;

/** What intake has to know of the two-stream workflow, by the ids of the site. */
public final class IntakeFlow {

    private final Flows flows;

    /** Asks what is set up. */
    public IntakeFlow(Flows flows) {
        this.flows = flows;
    }

    /** The field for the reason, none where there is none. */
    public Optional<String> reason() {
        return Optional.ofNullable(flows.fields().get(FlowField.REASON));
    }

    /** The field for the receiving team, none where there is none. */
    public Optional<String> receivingTeam() {
        return Optional.ofNullable(flows.fields().get(FlowField.RECEIVING_TEAM));
    }

    /** The status of what came in and of which nobody has said anything yet. */
    public Optional<String> inTriage() {
        return status(FlowStatus.IN_TRIAGE);
    }

    /** The statuses of what the intake has still to say something of: in triage, and while its reporter is asked. */
    public List<String> undecided() {
        return statuses(FlowStatus.IN_TRIAGE, FlowStatus.WAITING_FOR_REPORTER);
    }

    /** The statuses of what has left triage and is not done. */
    public List<String> begun() {
        return statuses(
                FlowStatus.READY_TO_START, FlowStatus.IN_PROGRESS, FlowStatus.PAUSED, FlowStatus.WAITING_FOR_OTHERS);
    }

    private List<String> statuses(FlowStatus... parts) {
        Optional<Flow> flow = site();
        return Stream.of(parts)
                .flatMap(part -> flow.flatMap(known -> known.status(part)).stream())
                .toList();
    }

    /** Whether a status is that of what its reporter was asked about. */
    public boolean waitsForReporter(String statusId) {
        return status(FlowStatus.WAITING_FOR_REPORTER).filter(statusId::equals).isPresent();
    }

    /** The status in which no work is left. */
    public Optional<String> done() {
        return status(FlowStatus.DONE);
    }

    /** Whether somebody has begun work in a status. */
    public boolean isInWork(String statusId) {
        return Stream.of(FlowStatus.IN_PROGRESS, FlowStatus.PAUSED)
                .flatMap(part -> status(part).stream())
                .anyMatch(statusId::equals);
    }

    /** The resolution of what is nobody's whom it could be passed on to. */
    public Optional<String> notForUs() {
        return site().map(flow -> flow.resolutions().get(FlowResolution.NOT_FOR_US));
    }

    private Optional<String> status(FlowStatus part) {
        return site().flatMap(flow -> flow.status(part));
    }

    private Optional<Flow> site() {
        return flows.site();
    }
}
