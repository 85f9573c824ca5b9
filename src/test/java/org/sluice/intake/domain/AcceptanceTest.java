package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Test;
import org.sluice.work.Stream;

/** Tests what may be begun, gone on with and ended. */
public class AcceptanceTest {

    private static final Optional<Stream> URGENT = Optional.of(Stream.URGENT);
    private static final Optional<Stream> PLANNED = Optional.of(Stream.PLANNED);

    @Test
    public void shouldEndNothingThatNobodyAccepted() {
        assertThat(owing(URGENT).mayEnd()).isFalse();
        assertThat(owing(PLANNED).mayEnd()).isFalse();
        assertThat(owing(Optional.empty(), IntakeOutcome.WISH).mayEnd()).isFalse();
        assertThat(owing(URGENT, IntakeOutcome.ACCEPT_URGENT).mayEnd()).isTrue();
        assertThat(owing(PLANNED, IntakeOutcome.ACCEPT_URGENT).mayEnd()).isTrue();
    }

    @Test
    public void shouldHoldNoUrgentTaskBackBeforeItsEnd() {
        assertThat(owing(URGENT).mayBegin()).isTrue();
        assertThat(owing(URGENT, IntakeOutcome.PASS_ON).mayGoOn()).isTrue();
    }

    @Test
    public void shouldBeginPlannedWorkOnlyWhenItWasAcceptedAsPlanned() {
        assertThat(owing(PLANNED).mayBegin()).isFalse();
        assertThat(owing(PLANNED, IntakeOutcome.ACCEPT_URGENT).mayBegin()).isFalse();
        assertThat(owing(Optional.empty(), IntakeOutcome.ACCEPT_URGENT).mayBegin())
                .isFalse();
        assertThat(owing(PLANNED, IntakeOutcome.ACCEPT_PLANNED).mayBegin()).isTrue();
    }

    @Test
    public void shouldNotGoOnWithAWish() {
        assertThat(owing(PLANNED, IntakeOutcome.WISH).mayGoOn()).isFalse();
        assertThat(owing(PLANNED, IntakeOutcome.ACCEPT_URGENT).mayGoOn()).isTrue();
    }

    @Test
    public void shouldTakeAChangeToPlannedForAnAcceptance() {
        assertThat(owing(PLANNED).byChange()).contains(IntakeOutcome.ACCEPT_PLANNED);
        assertThat(owing(PLANNED, IntakeOutcome.ACCEPT_URGENT).byChange()).contains(IntakeOutcome.ACCEPT_PLANNED);
        assertThat(owing(PLANNED, IntakeOutcome.ACCEPT_PLANNED).byChange()).isEmpty();
        assertThat(owing(PLANNED, IntakeOutcome.WISH).byChange()).isEmpty();
        assertThat(owing(URGENT).byChange()).isEmpty();
        assertThat(new Acceptance(PLANNED, false, true, Optional.empty()).byChange())
                .isEmpty();
    }

    @Test
    public void shouldAskNothingOfTasksThatOweNothing() {
        Acceptance own = new Acceptance(PLANNED, true, false, Optional.empty());

        assertThat(own.mayBegin()).isTrue();
        assertThat(own.mayGoOn()).isTrue();
        assertThat(own.mayEnd()).isTrue();
        assertThat(own.byChange()).isEmpty();
    }

    private static Acceptance owing(Optional<Stream> stream) {
        return new Acceptance(stream, true, true, Optional.empty());
    }

    private static Acceptance owing(Optional<Stream> stream, IntakeOutcome said) {
        return new Acceptance(stream, true, true, Optional.of(said));
    }
}
