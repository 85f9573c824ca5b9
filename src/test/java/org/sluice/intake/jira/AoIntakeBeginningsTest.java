package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.SetClock;
import org.sluice.workbench.testing.AoRule;

/** Tests from when on the intake of a project is asked. */
public class AoIntakeBeginningsTest {

    private final SetClock clock = new SetClock(instant("2026-11-25"));

    @Rule
    public final AoRule tables = new AoRule(IntakeBeginningRow.class);

    @Test
    public void shouldBeginWhenItIsAskedFirstAndStayThere() {
        AoIntakeBeginnings beginnings = new AoIntakeBeginnings(tables.ao(), clock);

        assertThat(beginnings.of(7)).isEqualTo(instant("2026-11-25").minusSeconds(60));
        clock.set(clock.instant().plus(Duration.ofDays(9)));
        assertThat(beginnings.of(7)).isEqualTo(instant("2026-11-25").minusSeconds(60));
        assertThat(new AoIntakeBeginnings(tables.ao(), clock).of(7))
                .isEqualTo(instant("2026-11-25").minusSeconds(60));
    }

    @Test
    public void shouldBeginAnewInAProjectThatWasForgotten() {
        AoIntakeBeginnings beginnings = new AoIntakeBeginnings(tables.ao(), clock);
        beginnings.of(7);
        beginnings.of(8);
        assertThat(beginnings.projects()).containsExactlyInAnyOrder(7L, 8L);

        clock.set(instant("2026-12-01"));
        beginnings.forget(7);

        assertThat(beginnings.of(7)).isEqualTo(instant("2026-12-01").minusSeconds(60));
        assertThat(beginnings.of(8)).isEqualTo(instant("2026-11-25").minusSeconds(60));
    }
}
