package org.sluice.intake.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.OutgoingStep;
import org.sluice.intake.domain.Undelivered;
import org.sluice.platform.QueueJob;

/** Delivers what is due, and follows what was delivered, each by itself: one that fails waits, says why, and holds up no other. */
public final class OutboxWork implements QueueJob.Work {

    private static final Logger log = LoggerFactory.getLogger(OutboxWork.class);

    private final AoOutbox outbox;
    private final Delivery delivery;
    private final PassedOnFollowing following;
    private final Reminders reminders;
    private final Clock clock;

    /** Takes rows from the plugin's tables. */
    public OutboxWork(
            AoOutbox outbox, Delivery delivery, PassedOnFollowing following, Reminders reminders, Clock clock) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.following = following;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public boolean pending() {
        return !outbox.due(0, clock.instant()).isEmpty();
    }

    @Override
    public Optional<Duration> waiting() {
        Instant now = clock.instant();
        return outbox.next().map(next -> next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO);
    }

    @Override
    public void drain(BooleanSupplier stopped) {
        outbox.letGo(clock.instant());
        long last = 0;
        List<Outgoing> batch = outbox.due(last, clock.instant());
        while (!batch.isEmpty()) {
            for (Outgoing out : batch) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                deliver(out);
                last = out.id();
            }
            batch = outbox.due(last, clock.instant());
        }
    }

    private void deliver(Outgoing out) {
        try {
            if (out.step().isOpen()) {
                delivery.deliver(out).ifPresent(why -> {
                    outbox.failed(out, why, clock.instant());
                    // What the other team does with theirs does not wait until somebody can be mailed.
                    following.untold(out);
                });
            } else if (out.step() == OutgoingStep.ASKED) {
                reminders.remind(out);
            } else {
                following.follow(out);
            }
        } catch (Exception | LinkageError | StackOverflowError e) {
            // Jira's own services throw checked exceptions that their published signatures do not all show.
            String id = UUID.randomUUID().toString();
            log.error("What was said of task {} could not be delivered, id {}", out.taskId(), id, e);
            outbox.failed(out, new Undelivered(Hindrance.FAULT, id), clock.instant());
        }
    }
}
