package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.LeftOut;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepChoice;
import org.sluice.intake.domain.SweepState;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;
import org.sluice.intake.domain.Undelivered;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoSweeps} on a real database. */
public class AoSweepsTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final SweepChoice FIRST = new SweepChoice(7, 1, "Network", "It is the net");
    private static final SweepChoice SECOND = new SweepChoice(8, 1, "Network", "");

    @Rule
    public final AoRule tables = new AoRule(SweepRow.class, SweptTaskRow.class);

    @Test
    public void shouldGiveBackWhatWasChosenInItsOrder() {
        Sweep sweep = begun();

        assertThat(sweep).isEqualTo(new Sweep(sweep.id(), 100, SweepState.RUNNING, "karl", NOON));
        assertThat(sweeps().tasks(sweep.id())).extracting(SweptTask::choice).containsExactly(FIRST, SECOND);
        assertThat(sweeps().ahead(sweep.id(), 1)).hasSize(1);
        assertThat(sweeps().latest(200)).isEmpty();
    }

    @Test
    public void shouldRememberHowFarEachHasCome() {
        Sweep sweep = begun();
        SweptTask task = sweeps().tasks(sweep.id()).get(0);

        sweeps().moving(task.id(), NOON);
        assertThat(first(sweep).step()).isEqualTo(SweptStep.MOVING);
        assertThat(sweeps().ahead(sweep.id(), 9)).hasSize(2);
        sweeps().moved(task.id(), NOON.plusSeconds(1));
        assertThat(first(sweep).at()).contains(NOON.plusSeconds(1));
        assertThat(sweeps().ahead(sweep.id(), 9)).extracting(SweptTask::choice).containsExactly(SECOND);
        sweeps().delivered(task.id(), NOON.plusSeconds(1), Optional.of(70L));
        assertThat(first(sweep).made()).contains(70L);
        sweeps().told(List.of(task), Optional.of(new Undelivered(Hindrance.NO_MAIL_ADDRESS, "x")));
        assertThat(first(sweep).step()).isEqualTo(SweptStep.UNTOLD);
        assertThat(first(sweep).why()).isEqualTo("no-mail-address");
        assertThat(first(sweep).detail()).isEqualTo("x");
    }

    @Test
    public void shouldFindATaskInTheLastSweepFirst() {
        Sweep before = begun();
        sweeps().leftOut(sweeps().tasks(before.id()), LeftOut.ENDED, "");
        Sweep after = begun();

        assertThat(sweeps().of(7)).extracting(SweptTask::sweepId).containsExactly(after.id(), before.id());
        assertThat(sweeps().of(9)).isEmpty();
    }

    @Test
    public void shouldForgetWhoDidItWhenItIsOver() {
        Sweep sweep = begun();
        sweeps().state(sweep.id(), SweepState.STOPPED);
        assertThat(sweeps().atWork()).isEmpty();
        sweeps().goOn(sweep.id(), "vera");
        assertThat(sweeps().atWork()).extracting(Sweep::by).containsExactly("vera");

        sweeps().state(sweep.id(), SweepState.DONE);

        assertThat(sweeps().atWork()).isEmpty();
        assertThat(sweeps().one(sweep.id()).orElseThrow().by()).isEmpty();
    }

    @Test
    public void shouldForgetAProjectAndNoOther() {
        begun();
        sweeps().start(200, "karl", NOON, List.of(FIRST));

        sweeps().forget(100);

        assertThat(sweeps().projects()).containsExactly(200L);
        assertThat(tables.ao().find(SweptTaskRow.class)).hasSize(1);
    }

    private Sweep begun() {
        sweeps().start(100, "karl", NOON, List.of(FIRST, SECOND));
        return sweeps().latest(100).orElseThrow();
    }

    private SweptTask first(Sweep sweep) {
        return sweeps().tasks(sweep.id()).get(0);
    }

    private AoSweeps sweeps() {
        return new AoSweeps(tables.ao());
    }
}
