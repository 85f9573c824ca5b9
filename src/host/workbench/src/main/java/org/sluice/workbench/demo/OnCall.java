package org.sluice.workbench.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One of the team, a week each, answers the phone outside office hours. Only what is urgent is solved then. */
final class OnCall {
    private final World world;
    private final Dice dice;
    private final Endings endings;

    OnCall(World world, Endings endings) {
        this.world = world;
        this.endings = endings;
        this.dice = world.dice();
    }

    /** Takes an urgent task when the office is closed and it can be solved from home; false when it has to wait. */
    boolean takes(Task task, Instant moment, int ofAHundred) {
        if (!task.isUrgent()
                || task.isMisplaced()
                || OfficeHours.open(moment, Country.DK)
                || !dice.chance(ofAHundred)) {
            return false;
        }
        Cast.Colleague who = onDuty(moment);
        task.hold();
        task.give(who);
        world.agenda().at(moment.plus(dice.hours(0.5, 0.5)), start -> {
            DemoIssue issue = task.issue().at(start, who).assign(who).hop(Cast.OURS);
            task.request().topic().ifPresent(issue::component);
            issue.move(Status.IN_PROGRESS);
            world.agenda().at(start.plus(dice.hours(1, 0.6)), done -> {
                task.issue().at(done, who).move(Status.DONE).resolve("Done");
                task.issue().comment(done, who, endings.ending(task));
                world.pile().remove(task);
            });
        });
        return true;
    }

    Cast.Colleague onDuty(Instant moment) {
        LocalDate day = moment.atZone(OfficeHours.ZONE).toLocalDate();
        List<Cast.Colleague> team = world.cast().team();
        long week = ChronoUnit.WEEKS.between(LocalDate.EPOCH, day);
        return team.get((int) (week % team.size()));
    }
}
