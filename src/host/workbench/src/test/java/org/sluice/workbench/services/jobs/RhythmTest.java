package org.sluice.workbench.services.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.Test;

/** When jobs run: through summer time, across zones, and after a machine that stood still. */
@SuppressWarnings("JavaUtilDate") // Jira's declarations speak in dates.
public class RhythmTest {
    private static final String NOON = "0 0 12 * * ?";

    @Test
    public void shouldRunAtNoonOfEachZone() throws Exception {
        Map<String, String> noons = Map.of(
                "UTC", "2026-01-15T12:00:00Z",
                "Europe/Copenhagen", "2026-01-15T11:00:00Z",
                "Europe/Helsinki", "2026-01-15T10:00:00Z",
                "America/New_York", "2026-01-15T17:00:00Z",
                "Asia/Kolkata", "2026-01-15T06:30:00Z",
                "Australia/Lord_Howe", "2026-01-15T01:00:00Z");

        for (Map.Entry<String, String> noon : noons.entrySet()) {
            assertThat(Rhythm.first(cron(NOON, noon.getKey()), Instant.parse("2026-01-15T00:00:00Z")))
                    .as(noon.getKey())
                    .isEqualTo(noon.getValue());
        }
    }

    @Test
    public void shouldFallOnTheLastDayOfEachMonth() {
        Schedule schedule = cron("0 0 12 L * ?", "UTC");

        assertThat(runs(schedule, "2024-01-31T12:00:00Z", 3))
                .containsExactly("2024-02-29T12:00:00Z", "2024-03-31T12:00:00Z", "2024-04-30T12:00:00Z");
    }

    @Test
    public void shouldRunOnWorkdaysOnly() {
        Schedule schedule = cron("0 30 7 ? * MON-FRI", "Europe/Stockholm");

        // 2026-06-19 is a Friday.
        assertThat(runs(schedule, "2026-06-19T05:30:00Z", 2))
                .containsExactly("2026-06-22T05:30:00Z", "2026-06-23T05:30:00Z");
    }

    @Test
    public void shouldRunEachHourOfTheNightOnWhichAnHourIsMissing() {
        Schedule schedule = cron("0 0 * * * ?", "Europe/Copenhagen");

        // From 2 to 3 o'clock there is nothing on 29 March 2026.
        assertThat(runs(schedule, "2026-03-28T23:30:00Z", 3))
                .containsExactly("2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z");
    }

    @Test
    public void shouldKeepTheHourBeforeAndAfterTheClocksAreSet() {
        Schedule schedule = cron("0 30 7 * * ?", "Europe/Copenhagen");

        assertThat(runs(schedule, "2026-03-28T00:00:00Z", 3))
                .containsExactly("2026-03-28T06:30:00Z", "2026-03-29T05:30:00Z", "2026-03-30T05:30:00Z");
        assertThat(runs(schedule, "2026-10-24T00:00:00Z", 3))
                .containsExactly("2026-10-24T05:30:00Z", "2026-10-25T06:30:00Z", "2026-10-26T06:30:00Z");
    }

    @Test
    public void shouldRunOnceInTheNightWhoseHourComesTwice() {
        // 02:30 is there twice on 25 October 2026; Quartz, and so Jira, takes the second.
        assertThat(runs(cron("0 30 2 * * ?", "Europe/Copenhagen"), "2026-10-24T12:00:00Z", 2))
                .containsExactly("2026-10-25T01:30:00Z", "2026-10-26T01:30:00Z");
    }

    @Test
    public void shouldLeaveOutWhatWasMissedInItsZone() {
        Schedule schedule = cron(NOON, "Europe/Copenhagen");

        Optional<Instant> next =
                Rhythm.next(schedule, Instant.parse("2026-06-01T10:00:00Z"), Instant.parse("2026-06-05T10:00:01Z"));

        assertThat(next).contains(Instant.parse("2026-06-06T10:00:00Z"));
    }

    @Test
    public void shouldEndWithTheLastTimeThatIsNamed() throws Exception {
        Schedule schedule = cron("0 0 12 24 12 ? 2026", "UTC");
        Instant eve = Instant.parse("2026-12-24T12:00:00Z");

        assertThat(Rhythm.first(schedule, Instant.parse("2026-06-01T00:00:00Z")))
                .isEqualTo(eve);
        assertThat(Rhythm.next(schedule, eve, eve)).isEmpty();
    }

    @Test
    public void shouldSayWhichExpressionIsWrong() {
        for (String wrong : List.of("", "* * *", "61 0 0 * * ?", "0 0 12 * *", "0 0 25 * * ?", "0 0 12 1 * MON")) {
            assertThatThrownBy(() -> Rhythm.first(cron(wrong, "UTC"), Instant.EPOCH))
                    .as(wrong)
                    .isInstanceOf(SchedulerServiceException.class)
                    .hasMessageContaining("The cron expression " + wrong);
        }
    }

    @Test
    public void shouldRunAtOnceOrAtItsFirstTimeByInterval() throws Exception {
        Instant now = Instant.parse("2026-06-15T10:00:00Z");
        Instant later = now.plus(Duration.ofHours(3));

        assertThat(Rhythm.first(Schedule.forInterval(1000, null), now)).isEqualTo(now);
        assertThat(Rhythm.first(Schedule.forInterval(1000, Date.from(later)), now))
                .isEqualTo(later);
    }

    @Test
    public void shouldStayOnItsGridHoweverLongItWasAway() {
        Instant due = Instant.parse("2026-06-15T10:00:00Z");
        Schedule quarterly = Schedule.forInterval(Duration.ofMinutes(15).toMillis(), null);
        Map<String, String> nextAfter = Map.of(
                "2026-06-15T09:59:00Z", "2026-06-15T10:15:00Z",
                "2026-06-15T10:00:00Z", "2026-06-15T10:15:00Z",
                "2026-06-15T10:14:59Z", "2026-06-15T10:15:00Z",
                "2026-06-15T10:15:00Z", "2026-06-15T10:30:00Z",
                "2026-06-18T00:01:00Z", "2026-06-18T00:15:00Z");

        nextAfter.forEach((now, next) -> assertThat(Rhythm.next(quarterly, due, Instant.parse(now)))
                .as(now)
                .contains(Instant.parse(next)));
    }

    @Test
    public void shouldRunOnceWithoutAnInterval() {
        Schedule once = Schedule.runOnce(null);

        assertThat(Rhythm.next(once, Instant.EPOCH, Instant.EPOCH)).isEmpty();
    }

    /** What follows by the schedule, each run being made in time. */
    private static List<String> runs(Schedule schedule, String from, int number) {
        List<String> runs = new ArrayList<>();
        Instant at = Instant.parse(from);
        for (int run = 0; run < number; run++) {
            at = Rhythm.next(schedule, at, at).orElseThrow();
            runs.add(at.toString());
        }
        return runs;
    }

    private static Schedule cron(String expression, String zone) {
        return Schedule.forCronExpression(expression, TimeZone.getTimeZone(zone));
    }
}
