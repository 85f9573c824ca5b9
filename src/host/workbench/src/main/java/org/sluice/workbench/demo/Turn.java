package org.sluice.workbench.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The day on which the frame changes, and the weeks in which the old pile is gone through, some a day. */
final class Turn {
    private static final int A_DAY = 5;
    private static final int OVERTAKEN = 32;

    private final World world;
    private final NewFrame frame;
    private final Elsewhere elsewhere;

    Turn(World world, NewFrame frame, Elsewhere elsewhere) {
        this.world = world;
        this.frame = frame;
        this.elsewhere = elsewhere;
    }

    /** Whatever nobody works on stands before the gate, and is nobody's. */
    void begin(Instant moment) {
        Cast.Colleague lead = frame.intakeLead(moment);
        for (Task task : world.pile().all()) {
            if (task.issue().status() == Status.OPEN) {
                task.hold();
                task.giveBack();
                task.issue()
                        .at(moment, lead)
                        .move(Status.IN_TRIAGE)
                        .hop(Cast.OURS)
                        .unassign();
            } else {
                task.issue().at(moment, lead).stream(task.isUrgent() ? "Urgent" : "Planned");
            }
        }
    }

    void sweep(LocalDate day) {
        Instant moment = day.atTime(13, 5).atZone(OfficeHours.ZONE).toInstant();
        List<Task> waiting = world.pile().all().stream()
                .filter(task -> task.issue().status() == Status.IN_TRIAGE)
                .filter(task -> task.isOlderThan(3, moment))
                .limit(A_DAY + 2L * (day.getDayOfWeek().getValue() % 2))
                .toList();
        Instant next = moment;
        for (Task task : waiting) {
            sort(task, next);
            next = next.plus(Duration.ofMinutes(world.dice().between(3, 9)));
        }
    }

    private void sort(Task task, Instant moment) {
        Cast.Colleague lead = frame.intakeLead(moment);
        if (task.isMisplaced()) {
            elsewhere.sendOn(task, lead, "sweep", moment);
        } else if (task.request().wording().kind() == Wording.Kind.CHANGE
                && world.dice().chance(45)) {
            frame.close(task, lead, "Wish declined", world.chatter().say("declined"), moment);
        } else if (task.isOlderThan(30, moment) && world.dice().chance(OVERTAKEN)) {
            String first = task.request().reporter().firstName();
            frame.close(task, lead, "Duplicate", world.chatter().say("overtaken", Map.of("first", first)), moment);
        } else {
            frame.accept(task, lead, moment);
        }
    }
}
