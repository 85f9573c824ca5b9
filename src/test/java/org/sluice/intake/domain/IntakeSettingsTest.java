package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.Test;

/** Tests {@link IntakeSettings}. */
public class IntakeSettingsTest {

    @Test
    public void shouldCallATaskLateFromItsHourOn() {
        IntakeSettings six = new IntakeSettings(6, Optional.empty());

        assertThat(six.isTooLong(Duration.ofHours(6).minusSeconds(1))).isFalse();
        assertThat(six.isTooLong(Duration.ofHours(6))).isTrue();
        assertThat(IntakeSettings.USUAL.isTooLong(Duration.ofHours(4))).isTrue();
    }

    @Test
    public void shouldTakeHoursFromOneToThreeDays() {
        assertThat(IntakeSettings.makeSense(1)).isTrue();
        assertThat(IntakeSettings.makeSense(72)).isTrue();
        assertThatThrownBy(() -> new IntakeSettings(0, Optional.empty())).hasMessageContaining("0");
        assertThatThrownBy(() -> new IntakeSettings(73, Optional.empty())).hasMessageContaining("73");
    }
}
