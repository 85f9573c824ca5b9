package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeSettings;
import org.sluice.testing.SetClock;
import org.sluice.workbench.testing.AoRule;

/** Tests what projects have settled of their intake in the tables. */
public class AoIntakeSettingsTest {

    private final SetClock clock = new SetClock(instant("2026-11-25"));

    @Rule
    public final AoRule tables = new AoRule(IntakeSettingsRow.class);

    @Test
    public void shouldKeepWhatAProjectSettledLast() {
        AoIntakeSettings settings = new AoIntakeSettings(tables.ao(), clock);
        assertThat(settings.of(7)).isEqualTo(IntakeSettings.USUAL);

        settings.change(7, new IntakeSettings(8, Optional.of(10002L)));
        settings.change(8, new IntakeSettings(2, Optional.empty()));
        settings.change(7, new IntakeSettings(9, Optional.empty()));

        assertThat(new AoIntakeSettings(tables.ao(), clock).of(7)).isEqualTo(new IntakeSettings(9, Optional.empty()));
        settings.change(7, new IntakeSettings(9, Optional.of(10002L)));
        assertThat(settings.of(7).teamRole()).contains(10002L);
        assertThat(settings.projects()).containsExactlyInAnyOrder(7L, 8L);
        settings.forget(7);
        assertThat(settings.of(7)).isEqualTo(IntakeSettings.USUAL);
        assertThat(settings.of(8).alarmHours()).isEqualTo(2);
    }
}
