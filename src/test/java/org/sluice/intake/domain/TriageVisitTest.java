package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.sluice.intake.domain.TriageVisit.StatusChange;
import org.sluice.intake.domain.TriageVisit.Why;

/** Tests {@link TriageVisit} of a task that came in at noon. */
public class TriageVisitTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final List<StatusChange> changes = new ArrayList<>();

    @Test
    public void shouldLastSinceTheTaskCameIn() {
        assertThat(visit()).isEqualTo(new TriageVisit(NOON, Why.NEW));
    }

    @Test
    public void shouldLastSinceItsReporterWasAsked() {
        change(600, "triage", "waiting");

        assertThat(visit()).isEqualTo(new TriageVisit(NOON.plusSeconds(600), Why.ASKED));
        assertThat(visit().isAsked()).isTrue();
    }

    @Test
    public void shouldBeginAnewWithTheAnswer() {
        change(600, "triage", "waiting");
        change(7_200, "waiting", "triage");

        assertThat(visit()).isEqualTo(new TriageVisit(NOON.plusSeconds(7_200), Why.ANSWERED));
        assertThat(visit().lasted(NOON.plusSeconds(7_260))).hasSeconds(60);
    }

    @Test
    public void shouldBeginAnewWhereSomethingCameBack() {
        change(600, "triage", "done");
        change(86_400, "done", "triage");

        assertThat(visit()).isEqualTo(new TriageVisit(NOON.plusSeconds(86_400), Why.RETURNED));
    }

    @Test
    public void shouldGoOnWhereADecisionWasTakenBackAtOnce() {
        change(600, "triage", "done");
        change(635, "done", "triage");
        assertThat(visit()).isEqualTo(new TriageVisit(NOON, Why.NEW));

        change(700, "triage", "done");
        change(736, "done", "triage");
        assertThat(visit()).isEqualTo(new TriageVisit(NOON.plusSeconds(736), Why.RETURNED));

        change(800, "triage", "waiting");
        change(810, "waiting", "triage");
        assertThat(visit()).isEqualTo(new TriageVisit(NOON.plusSeconds(736), Why.RETURNED));
    }

    @Test
    public void shouldTakeAQuickAnswerForAnAnswer() {
        change(600, "triage", "waiting");
        changes.add(new StatusChange(NOON.plusSeconds(605), "waiting", "triage", true));

        assertThat(visit()).isEqualTo(new TriageVisit(NOON.plusSeconds(605), Why.ANSWERED));
    }

    @Test
    public void shouldNotTakeOneOfSeveralStepsForADecisionThatWasTakenBack() {
        change(600, "triage", "ready");
        change(610, "ready", "done");
        change(620, "done", "triage");

        assertThat(visit()).isEqualTo(new TriageVisit(NOON.plusSeconds(620), Why.RETURNED));
    }

    @Test
    public void shouldLeaveOutWhatAnotherTeamDidBefore() {
        change(-600, "triage", "waiting");
        change(-60, "waiting", "triage");
        change(0, "other", "triage");
        change(60, "triage", "triage");

        assertThat(visit()).isEqualTo(new TriageVisit(NOON, Why.NEW));
    }

    @Test
    public void shouldBeLookedAtInTheOrderInWhichPeopleWait() {
        TriageVisit asked = new TriageVisit(NOON.minusSeconds(9), Why.ASKED);
        TriageVisit old = new TriageVisit(NOON.minusSeconds(5), Why.NEW);
        TriageVisit young = new TriageVisit(NOON, Why.NEW);
        TriageVisit back = new TriageVisit(NOON, Why.RETURNED);
        TriageVisit answered = new TriageVisit(NOON, Why.ANSWERED);

        assertThat(Stream.of(asked, young, old, back, answered).sorted(TriageVisit.FIRST))
                .containsExactly(answered, back, old, young, asked);
    }

    private void change(long seconds, String from, String to) {
        changes.add(new StatusChange(NOON.plusSeconds(seconds), from, to, false));
    }

    private TriageVisit visit() {
        return TriageVisit.of(NOON, changes, "triage", "waiting"::equals);
    }
}
