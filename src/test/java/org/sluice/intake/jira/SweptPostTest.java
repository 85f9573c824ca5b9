package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.intake.domain.SweepChoice;
import org.sluice.intake.domain.SweepState;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;
import org.sluice.workbench.testing.AoRule;

/** Tests what {@link SweptPost} keeps for the letter of a sweep, of task 7 that was passed on at noon. */
public class SweptPostTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Rule
    public final AoRule tables = new AoRule(SweepRow.class, SweptTaskRow.class);

    @Test
    public void shouldTakeWhatTheSweepSaidAndSaySoAgain() {
        sweeps().moved(begun(), NOON);

        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON))).isTrue();
        assertThat(task().step()).isEqualTo(SweptStep.DELIVERED);
        assertThat(task().made()).contains(70L);
        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON))).isTrue();
        sweeps().told(List.of(task()), Optional.empty());
        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON))).isTrue();
    }

    /** The server ended after the transition, before the sweep wrote it down. */
    @Test
    public void shouldTakeWhatWasSaidWhileItWasBeingPassedOn() {
        sweeps().moving(begun(), NOON);

        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON.minusMillis(1)))).isFalse();
        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON.plusMillis(5)))).isTrue();
        assertThat(task().at()).contains(NOON.plusMillis(5));
    }

    @Test
    public void shouldLeaveWhatSomebodyElseSaid() {
        long id = begun();
        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON))).isFalse();
        sweeps().moved(id, NOON);

        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON.plusMillis(1)))).isFalse();
        assertThat(takes(said(IntakeOutcome.NOT_FOR_US, NOON))).isFalse();
        assertThat(task().step()).isEqualTo(SweptStep.MOVED);
    }

    @Test
    public void shouldTakeNothingMoreOnceReportersAreTold() {
        sweeps().moved(begun(), NOON);
        sweeps().state(task().sweepId(), SweepState.TELLING);

        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON))).isFalse();
        assertThat(task().step()).isEqualTo(SweptStep.MOVED);
    }

    /** The outbox was sooner than the sweep after a restart. */
    @Test
    public void shouldNotBeForgottenByASweepThatIsLater() {
        long id = begun();
        sweeps().moving(id, NOON);
        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON))).isTrue();

        sweeps().moved(id, NOON);

        assertThat(task().step()).isEqualTo(SweptStep.DELIVERED);
    }

    @Test
    public void shouldHaveASweepThatWasOverInBetweenLookOnceMore() {
        sweeps().moved(begun(), NOON);
        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON))).isTrue();
        sweeps().state(task().sweepId(), SweepState.DONE);

        assertThat(takes(said(IntakeOutcome.PASS_ON, NOON))).isTrue();

        assertThat(sweeps().one(task().sweepId()).orElseThrow().state()).isEqualTo(SweepState.TELLING);
    }

    private long begun() {
        sweeps().start(100, "karl", NOON, List.of(new SweepChoice(7, 1, "Network", "So")));
        return task().id();
    }

    private SweptTask task() {
        return sweeps().of(7).get(0);
    }

    private boolean takes(RecordedOutcome said) {
        return new SweptPost(sweeps())
                .takes(Outgoing.of(said, "1", "karl", "So").with(70));
    }

    private static RecordedOutcome said(IntakeOutcome outcome, Instant at) {
        return new RecordedOutcome(7, 100, outcome, "Network", at);
    }

    private AoSweeps sweeps() {
        return new AoSweeps(tables.ao());
    }
}
