package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.Test;

/** Tests {@link IntakeTurn} where the lead is left alone with a task for half an hour. */
public class IntakeTurnTest {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Test
    public void shouldLetTheLeadActAtOnceAndTheTeamWhenItHasWaited() {
        assertThat(may(true, true, true, 0)).isTrue();
        assertThat(may(true, false, true, 29)).isFalse();
        assertThat(may(true, false, true, 30)).isTrue();
    }

    @Test
    public void shouldLetAnybodyInTheTeamActWhereNobodyLeads() {
        assertThat(may(true, false, false, 0)).isTrue();
    }

    @Test
    public void shouldLetNobodyElseActHoweverLongItWaits() {
        assertThat(may(false, false, false, 0)).isFalse();
        assertThat(may(false, false, true, 6_000)).isFalse();
    }

    private static boolean may(boolean inTeam, boolean leads, boolean anybodyLeads, int minutes) {
        return new IntakeTurn(inTeam, leads, anybodyLeads).mayAct(Duration.ofMinutes(minutes), PATIENCE);
    }
}
