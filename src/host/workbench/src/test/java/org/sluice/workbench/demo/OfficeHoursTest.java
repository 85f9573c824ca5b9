package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.Test;

/** 12 June 2026 is a Friday; in summer half past seven is half past five in UTC. */
public class OfficeHoursTest {
    @Test
    public void shouldLeaveAWorkingMomentAsItIs() {
        assertThat(from("2026-06-12T09:20:00Z")).isEqualTo("2026-06-12T09:20:00Z");
    }

    @Test
    public void shouldWaitForTheDoorsToOpen() {
        assertThat(from("2026-06-12T03:20:00Z")).isEqualTo("2026-06-12T05:50:00Z");
        assertThat(from("2026-06-11T18:05:00Z")).isEqualTo("2026-06-12T05:35:00Z");
    }

    @Test
    public void shouldWaitForMonday() {
        assertThat(from("2026-06-12T16:30:00Z")).isEqualTo("2026-06-15T06:00:00Z");
    }

    @Test
    public void shouldCountOpenHoursOnly() {
        // an hour and a half is left on Friday, two and a half follow on Monday
        assertThat(OfficeHours.after(Instant.parse("2026-06-12T12:00:00Z"), Duration.ofHours(4), Country.DK))
                .isEqualTo("2026-06-15T08:00:00Z");
    }

    @Test
    public void shouldCloseOnHolidaysOfEitherCountry() {
        assertThat(Country.easter(2026)).isEqualTo("2026-04-05");
        assertThat(Country.easter(2027)).isEqualTo("2027-03-28");
        // Maundy Thursday is a holiday in Denmark, Midsummer Eve in Sweden, Ascension in both
        assertThat(Country.DK.works(LocalDate.of(2026, 4, 2))).isFalse();
        assertThat(Country.SE.works(LocalDate.of(2026, 4, 2))).isTrue();
        assertThat(Country.SE.works(LocalDate.of(2026, 6, 19))).isFalse();
        assertThat(Country.DK.works(LocalDate.of(2026, 6, 19))).isTrue();
        assertThat(Country.DK.works(LocalDate.of(2026, 5, 14))).isFalse();
        assertThat(Country.SE.works(LocalDate.of(2026, 5, 14))).isFalse();
    }

    private static String from(String moment) {
        return OfficeHours.from(Instant.parse(moment), Country.DK).toString();
    }
}
