package org.sluice.intake.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What leaves because of an outcome of the intake: to the receiving team first, where the task was passed on, then to the reporter.
 *
 * @param id which it is
 * @param said the outcome that it belongs to
 * @param left the status that the transition leaves, by id
 * @param by who said it, by user key, until it is delivered; empty for nobody
 * @param reason what was said with it: why, or the question; may be empty
 * @param step how far it has come
 * @param made the task that the other team has of it, by id
 * @param madeAfter where tasks of the receiving project had their highest id before one was made; a kill in between is told by it
 * @param confirmed whether somebody has said that a personal identity number in it is meant
 */
public record Outgoing(
        long id,
        RecordedOutcome said,
        String left,
        String by,
        String reason,
        OutgoingStep step,
        Optional<Long> made,
        Optional<Long> madeAfter,
        boolean confirmed) {

    /** So long the page offers to take everything back; nobody has heard of it then. */
    public static final Duration UNDO = Duration.ofSeconds(30);

    /** So long it is taken back where somebody asks: what was pressed in the last moment is still on its way. */
    public static final Duration LAST_WORD = Duration.ofSeconds(33);

    /** After so long it leaves: a transition that takes it back in the last moment has ended by then. */
    public static final Duration LEAVES = Duration.ofSeconds(36);

    /** So long what failed is tried again by itself; then somebody has to say so. */
    public static final Duration PATIENCE = Duration.ofDays(3);

    /** What could not be told for so long is no news to its reporter any more. */
    public static final Duration NEWS = Duration.ofDays(30);

    /** What has just been said of a task. */
    public static Outgoing of(RecordedOutcome said, String left, String by, String reason) {
        OutgoingStep first = said.outcome() == IntakeOutcome.PASS_ON ? OutgoingStep.RECEIVER : OutgoingStep.REPORTER;
        return new Outgoing(0, said, left, by, reason, first, Optional.empty(), Optional.empty(), false);
    }

    /** When it leaves. */
    public Instant due() {
        return said.at().plus(LEAVES);
    }

    /** The task that it is about. */
    public long taskId() {
        return said.taskId();
    }

    /**
     * Whether what was said still holds: nothing was said of the task since, it is where it was, and the transition was made, which for work that
     * is accepted while somebody is at it leads nowhere else.
     *
     * @param last what was said of the task last
     * @param projectId where the task is now
     * @param statusId its status now
     */
    public boolean stands(Optional<RecordedOutcome> last, long projectId, String statusId) {
        return projectId == said.projectId()
                && last.filter(said::equals).isPresent()
                && (said.outcome().accepts() || !statusId.equals(left));
    }

    /** Whether it was said so long ago that telling it would only be a surprise. */
    public boolean isNoNews(Instant now) {
        return said.at().plus(NEWS).isBefore(now);
    }

    /** Whether it failed for so long that only somebody's word has it tried again. */
    public boolean isGivenUp(Instant now) {
        return said.at().plus(PATIENCE).isBefore(now);
    }

    /** The same at a later step. */
    public Outgoing at(OutgoingStep later) {
        return new Outgoing(id, said, left, by, reason, later, made, madeAfter, confirmed);
    }

    /** The same with the task that the other team has. */
    public Outgoing with(long task) {
        return new Outgoing(id, said, left, by, reason, step, Optional.of(task), madeAfter, confirmed);
    }
}
