package org.sluice.intake.domain;

import java.util.Optional;
import org.sluice.work.Stream;

/**
 * Where a task stands with being accepted, which decides what may be begun, gone on with and ended.
 *
 * <ul>
 *   <li>no planned task is begun that was not accepted as planned, with the facts that this asks for;
 *   <li>an urgent task is begun and gone on with at once, and accepted before it is done;
 *   <li>who makes planned work of an urgent task that has left triage accepts it as planned by that;
 *   <li>the team's own tasks, and those that were there before the intake was, owe nothing.
 * </ul>
 *
 * @param stream which one it is in, none while nobody has said
 * @param begun whether it has left triage and is not done
 * @param owes whether somebody has to say at all that it belongs here
 * @param said what the project said of it last
 */
public record Acceptance(Optional<Stream> stream, boolean begun, boolean owes, Optional<IntakeOutcome> said) {

    /** Whether it may be done. */
    public boolean mayEnd() {
        return !owes || said.filter(IntakeOutcome::accepts).isPresent();
    }

    /** Whether work on it may go on after a pause or a wait. */
    public boolean mayGoOn() {
        return isUrgent() || mayEnd();
    }

    /** Whether work on it may begin. */
    public boolean mayBegin() {
        return isUrgent() || !owes || isSaid(IntakeOutcome.ACCEPT_PLANNED);
    }

    /** What accepting it into its own stream says. */
    public IntakeOutcome accepting() {
        return isUrgent() ? IntakeOutcome.ACCEPT_URGENT : IntakeOutcome.ACCEPT_PLANNED;
    }

    /** What is said by having changed its stream; nothing where that is no acceptance, as of a wish, or where it is accepted already. */
    public Optional<IntakeOutcome> byChange() {
        boolean decided =
                isSaid(IntakeOutcome.ACCEPT_PLANNED) || isSaid(IntakeOutcome.WISH) || isSaid(IntakeOutcome.PASS_ON);
        return owes
                        && begun
                        && !decided
                        && stream.filter(Stream.PLANNED::equals).isPresent()
                ? Optional.of(IntakeOutcome.ACCEPT_PLANNED)
                : Optional.empty();
    }

    private boolean isUrgent() {
        return stream.filter(Stream.URGENT::equals).isPresent();
    }

    private boolean isSaid(IntakeOutcome outcome) {
        return said.filter(outcome::equals).isPresent();
    }
}
