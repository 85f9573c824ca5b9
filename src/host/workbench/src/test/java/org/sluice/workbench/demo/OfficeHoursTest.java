package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

/** 5 June 2026 is a Friday. */
public class OfficeHoursTest {
    @Test
    public void shouldLeaveAWorkingMomentAsItIs() {
        assertThat(from("2026-06-05T09:20:00Z")).isEqualTo("2026-06-05T09:20:00Z");
    }

    @Test
    public void shouldWaitForTheDoorsToOpen() {
        assertThat(from("2026-06-05T05:20:00Z")).isEqualTo("2026-06-05T07:20:00Z");
        assertThat(from("2026-06-04T18:05:00Z")).isEqualTo("2026-06-05T07:05:00Z");
    }

    @Test
    public void shouldWaitForMonday() {
        assertThat(from("2026-06-05T16:30:00Z")).isEqualTo("2026-06-08T07:30:00Z");
        assertThat(OfficeHours.after(Instant.parse("2026-06-05T15:00:00Z"), Duration.ofHours(20)))
                .isEqualTo("2026-06-08T11:00:00Z");
    }

    private static String from(String moment) {
        return OfficeHours.from(Instant.parse(moment)).toString();
    }
}
