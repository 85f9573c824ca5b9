package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoIntakeOutcomes} on a real database. */
public class AoIntakeOutcomesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");
    private static final long SUP = 100;

    @Rule
    public final AoRule tables = new AoRule(OutcomeRow.class);

    @Test
    public void shouldTellWhatWasSaidLast() {
        RecordedOutcome asked = said(7, IntakeOutcome.ASK, "");
        RecordedOutcome passedOn = said(7, IntakeOutcome.PASS_ON, "Service desk");

        outcomes().record(asked);
        outcomes().record(passedOn);

        assertThat(outcomes().of(7)).contains(passedOn);
        assertThat(outcomes().of(8)).isEmpty();
    }

    @Test
    public void shouldTellNothingOfWhatWasTakenBack() {
        outcomes().record(said(7, IntakeOutcome.ACCEPT_PLANNED, ""));
        outcomes().record(said(7, IntakeOutcome.TAKEN_BACK, ""));

        assertThat(outcomes().of(7)).isEmpty();
        assertThat(outcomes().of(List.of(7L))).isEmpty();
    }

    @Test
    public void shouldTellTheSameOfSeveralTasksAtOnce() {
        LongStream.rangeClosed(1, 1_100)
                .forEach(task -> outcomes().record(said(task, IntakeOutcome.ACCEPT_URGENT, "")));
        RecordedOutcome wish = said(1_050, IntakeOutcome.WISH, "");
        outcomes().record(wish);

        assertThat(outcomes().of(LongStream.rangeClosed(1, 1_200).boxed().toList()))
                .hasSize(1_100)
                .containsEntry(1_050L, wish);
        assertThat(outcomes().of(List.of())).isEmpty();
    }

    @Test
    public void shouldForgetAProjectThatIsGone() {
        outcomes().record(said(7, IntakeOutcome.NOT_FOR_US, ""));
        outcomes().record(new RecordedOutcome(9, 200, IntakeOutcome.ASK, "", NOW));

        assertThat(outcomes().projects()).containsExactlyInAnyOrder(SUP, 200L);
        outcomes().forget(SUP);

        assertThat(outcomes().projects()).containsExactly(200L);
        assertThat(outcomes().of(7)).isEmpty();
    }

    private AoIntakeOutcomes outcomes() {
        return new AoIntakeOutcomes(tables.ao());
    }

    private static RecordedOutcome said(long task, IntakeOutcome outcome, String receiver) {
        return new RecordedOutcome(task, SUP, outcome, receiver, NOW);
    }
}
