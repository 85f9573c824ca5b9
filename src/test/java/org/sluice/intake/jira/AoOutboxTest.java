package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Outbox.Waiting;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.OutgoingStep;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoOutbox} on a real database. */
public class AoOutboxTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Rule
    public final AoRule tables = new AoRule(OutboxRow.class);

    @Test
    public void shouldGiveBackWhatWasSaidWhenItIsDue() {
        Outgoing out = Outgoing.of(said(1), "10", "karl", "Because");
        outbox().add(out);

        assertThat(outbox().due(0, NOON.plusSeconds(35))).isEmpty();
        Outgoing due = outbox().due(0, NOON.plusSeconds(36)).get(0);
        assertThat(due.said()).isEqualTo(out.said());
        assertThat(due.left()).isEqualTo("10");
        assertThat(due.by()).isEqualTo("karl");
        assertThat(due.reason()).isEqualTo("Because");
        assertThat(outbox().next()).contains(NOON.plusSeconds(36));
    }

    @Test
    public void shouldKeepOneRowForAnOutcomeWhateverTries() {
        outbox().add(Outgoing.of(said(1), "", "", ""));

        assertThatThrownBy(() -> outbox().add(Outgoing.of(said(1), "", "", ""))).isInstanceOf(RuntimeException.class);
        assertThat(outbox().of(100)).hasSize(1);
    }

    @Test
    public void shouldForgetWhoSaidItAndWhyWhenAllIsDelivered() {
        outbox().add(Outgoing.of(said(1), "10", "karl", "Because"));
        Outgoing out = outbox().of(100).get(0).out();
        outbox().made(out.id(), 7);
        outbox().received(out.id());
        Waiting half = outbox().one(out.id()).orElseThrow();
        assertThat(half.out().step()).isEqualTo(OutgoingStep.REPORTER);

        outbox().done(half.out(), false, NOON);

        assertThat(outbox().of(100)).isEmpty();
        assertThat(outbox().next()).isEmpty();
        assertThat(passed().isMade(7)).isTrue();
        OutboxRow row = tables.ao().find(OutboxRow.class)[0];
        assertThat(row.getSaidBy()).isNull();
        assertThat(row.getReasonText()).isNull();
    }

    @Test
    public void shouldKnowWhereATaskCameInFirstAndSurviveACircle() {
        passed(1, 2);
        passed(2, 3);
        assertThat(passed().origin(3)).isEqualTo(1);
        assertThat(passed().origin(9)).isEqualTo(9);

        passed(3, 1);

        assertThat(passed().origin(3)).isEqualTo(1);
        assertThat(passed().origin(1)).isEqualTo(1);
    }

    @Test
    public void shouldForgetAProjectThatIsGone() {
        outbox().add(Outgoing.of(said(1), "", "", ""));
        assertThat(outbox().projects()).containsExactly(100L);

        outbox().forget(100);

        assertThat(outbox().of(100)).isEmpty();
    }

    private void passed(long task, long made) {
        outbox().add(Outgoing.of(said(task), "", "", ""));
        Outgoing out = outbox().of(100).get(0).out();
        outbox().made(out.id(), made);
        outbox().done(out.with(made), false, NOON);
    }

    private AoPassedOn passed() {
        return new AoPassedOn(tables.ao());
    }

    private AoOutbox outbox() {
        return new AoOutbox(tables.ao());
    }

    private static RecordedOutcome said(long task) {
        return new RecordedOutcome(task, 100, IntakeOutcome.PASS_ON, "Network", NOON);
    }
}
