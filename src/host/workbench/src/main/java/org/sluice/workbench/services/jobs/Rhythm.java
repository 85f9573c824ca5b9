package org.sluice.workbench.services.jobs;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.quartz.CronExpression;

/**
 * When a job runs. By interval: from its first run in whole intervals, those that were missed being left out; with an
 * interval of 0 once. By cron expression, read as Quartz reads it: at each time that it names in its zone, the machine's
 * when it has none.
 */
@SuppressWarnings("JavaUtilDate") // Jira's declarations and Quartz speak in dates.
final class Rhythm {
    private Rhythm() {}

    static Instant first(Schedule schedule, Instant now) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            CronScheduleInfo info = schedule.getCronScheduleInfo();
            try {
                return next(info, now)
                        .orElseThrow(() -> new SchedulerServiceException(
                                "The cron expression " + info.getCronExpression() + " names no time to come"));
            } catch (ParseException e) {
                throw new SchedulerServiceException(
                        "The cron expression " + info.getCronExpression() + " cannot be read: " + e.getMessage(), e);
            }
        }
        Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return first == null ? now : first.toInstant();
    }

    /** The run after the one that was due; none when it was the last. */
    static Optional<Instant> next(Schedule schedule, Instant due, Instant now) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            try {
                return next(schedule.getCronScheduleInfo(), now);
            } catch (ParseException e) {
                throw new IllegalStateException(
                        "A cron expression that was read cannot be read: "
                                + schedule.getCronScheduleInfo().getCronExpression(),
                        e);
            }
        }
        IntervalScheduleInfo info = schedule.getIntervalScheduleInfo();
        long interval = info.getIntervalInMillis();
        if (interval == 0) {
            return Optional.empty();
        }
        long missed = Math.max(0, Duration.between(due, now).toMillis() / interval);
        return Optional.of(due.plusMillis((missed + 1) * interval));
    }

    private static Optional<Instant> next(CronScheduleInfo info, Instant now) throws ParseException {
        CronExpression expression = new CronExpression(info.getCronExpression());
        if (info.getTimeZone() != null) {
            expression.setTimeZone(info.getTimeZone());
        }
        return Optional.ofNullable(expression.getNextValidTimeAfter(Date.from(now)))
                .map(Date::toInstant);
    }
}
