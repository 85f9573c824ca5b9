package org.sluice.workbench.demo;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One of the team at work: half an hour at a time, with one task in hand. */
final class Desk {
    private static final int IN_MEETINGS = 36;
    private static final double HALF_AN_HOUR = 0.5;

    private final Cast.Colleague who;
    private final World world;
    private final Outside outside;
    private final Endings endings;
    private Optional<Task> inHand = Optional.empty();

    Desk(Cast.Colleague who, World world, Outside outside, Endings endings) {
        this.who = who;
        this.world = world;
        this.outside = outside;
        this.endings = endings;
    }

    void work(Ways ways, Instant tick) {
        if (!world.absences().atWork(who, tick)) {
            return;
        }
        Instant moment = world.within(tick);
        inHand = inHand.filter(Task::isFree);
        if (inHand.filter(task -> !task.isUrgent()).isPresent()) {
            ways.interruption(who, moment).ifPresent(urgent -> {
                ways.setAside(inHand.orElseThrow(), who, urgent, moment);
                take(urgent, moment);
            });
        }
        if (inHand.isEmpty()) {
            ways.next(who, moment).ifPresent(task -> take(task, moment));
        }
        if (!world.dice().chance(IN_MEETINGS)) {
            inHand.ifPresent(task -> goOn(task, ways, moment));
        }
    }

    private void take(Task task, Instant moment) {
        task.give(who);
        inHand = Optional.of(task);
        if (!task.isMisplaced()) {
            task.issue().at(moment, who).assign(who).hop(Cast.OURS).move(Status.IN_PROGRESS);
            outside.divide(task, who, moment);
        }
    }

    private void goOn(Task task, Ways ways, Instant moment) {
        if (task.isMisplaced()) {
            inHand = Optional.empty();
            ways.sendOn(task, who, moment);
            return;
        }
        task.work(HALF_AN_HOUR / ways.effort(who, task));
        if (task.isFinished()) {
            inHand = Optional.empty();
            boolean first = ways.effort(who, task) > 1.5;
            endings.finish(task, who, ways, moment);
            if (first && world.dice().chance(60)) {
                String expert = world.cast()
                        .colleague(task.request().topic().orElseThrow().expert())
                        .firstName();
                task.issue().comment(moment, who, world.chatter().say("together", Map.of("expert", expert)));
            }
        } else if (task.isTimeToAsk() && outside.asks(task, who, moment)) {
            inHand = Optional.empty();
        }
    }
}
