package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.Test;

/** Tests {@link Outgoing}: something was said of task 12 of project 100 as it left status 1. */
public class OutgoingTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    public void shouldLeaveSoonAfterTheLastWordAndBeTriedForThreeDays() {
        Outgoing out = out(IntakeOutcome.NOT_FOR_US);

        assertThat(out.due()).isEqualTo(Instant.parse("2026-03-10T12:00:36Z"));
        assertThat(out.isGivenUp(Instant.parse("2026-03-13T12:00:00Z"))).isFalse();
        assertThat(out.isGivenUp(Instant.parse("2026-03-13T12:00:01Z"))).isTrue();
    }

    @Test
    public void shouldBeginWithTheReceiverOnlyWhereThereIsOne() {
        assertThat(out(IntakeOutcome.PASS_ON).step()).isEqualTo(OutgoingStep.RECEIVER);
        assertThat(out(IntakeOutcome.ASK).step()).isEqualTo(OutgoingStep.REPORTER);
    }

    @Test
    public void shouldStandWhileItIsTheLastWordAndTheTaskIsWhereItWasBrought() {
        Outgoing out = out(IntakeOutcome.NOT_FOR_US);
        Optional<RecordedOutcome> last = Optional.of(out.said());

        assertThat(out.stands(last, 100, "6")).isTrue();
        assertThat(out.stands(last, 100, "1"))
                .as("the transition was never made")
                .isFalse();
        assertThat(out.stands(last, 200, "6")).as("it was moved").isFalse();
        assertThat(out.stands(Optional.empty(), 100, "6"))
                .as("it was taken back")
                .isFalse();
        assertThat(out.stands(Optional.of(said(IntakeOutcome.WISH)), 100, "6")).isFalse();
    }

    /** What somebody works on already is accepted where it is. */
    @Test
    public void shouldStandWhereAcceptingLeadsNowhereElse() {
        Outgoing out = out(IntakeOutcome.ACCEPT_URGENT);

        assertThat(out.stands(Optional.of(out.said()), 100, "1")).isTrue();
    }

    private static Outgoing out(IntakeOutcome outcome) {
        return Outgoing.of(said(outcome), "1", "karl", "");
    }

    private static RecordedOutcome said(IntakeOutcome outcome) {
        return new RecordedOutcome(12, 100, outcome, "", NOON);
    }
}
