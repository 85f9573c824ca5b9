package org.sluice.workbench.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What happens to a task with other teams. */
final class Elsewhere {
    private static final String PASSED_ON = "Passed to the right team";
    private static final Duration WAITS_ON = Duration.ofDays(100);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final World world;
    private final Dice dice;

    Elsewhere(World world) {
        this.world = world;
        this.dice = world.dice();
    }

    Person somebody(String team) {
        return dice.one(world.cast().other(team).people());
    }

    /** Goes to a team that has nothing to do with it; the answer is when it will come back. */
    Instant wander(Task task, String wrong, String from, Instant moment) {
        hop(task, somebody(from), wrong, "wander", 45, moment);
        return OfficeHours.after(moment, dice.hours(task.isUrgent() ? 1.5 : 9, 0.9), Country.SE);
    }

    void bounce(Task task, String to, String from, Instant moment) {
        hop(task, somebody(from), to, "back", 40, moment);
        if (to.equals(Cast.OURS)) {
            task.request().topic().ifPresent(task.issue()::component);
        }
    }

    /** To where it belongs, for many by a way back and forth, until somebody keeps it. */
    void pingPong(Task task, Person author, Instant moment) {
        String right = right(task);
        task.hold();
        hop(task, author, right, "wander", 50, moment);
        Instant read = OfficeHours.after(moment, dice.hours(10, 0.9), Country.DK);
        if (dice.chance(38)) {
            world.agenda().at(read, when -> {
                if (hasGoneItsWay(task)) {
                    return;
                }
                hop(task, somebody(right), Cast.OURS, "back", 60, when);
                task.free();
            });
        } else {
            world.agenda().at(read, when -> keep(task, right, when));
        }
    }

    /** At once and with a kind word, so that the one who asked need not write again. */
    void sendOn(Task task, Person author, String occasion, Instant moment) {
        String right = right(task);
        String word = world.chatter().say(occasion, Map.of("team", right));
        task.issue().comment(moment, author, word);
        if (dice.chance(40) && Project.of(right).isPresent()) {
            moveAway(task, author, right, moment);
        } else {
            task.issue().at(moment, author).move(Status.DONE).hop(right).resolve(PASSED_ON);
            world.pile().remove(task);
            if (dice.chance(9)) {
                comeBack(task, author, right, moment);
            }
        }
    }

    /** Some are sent back and have to be talked about before they stay. */
    private void comeBack(Task task, Person author, String right, Instant moment) {
        Instant read = OfficeHours.after(moment, dice.hours(9, 0.7), Country.DK);
        world.agenda().at(read, when -> {
            task.issue().comment(when, somebody(right), world.chatter().say("back"));
            task.issue()
                    .at(when, somebody(right))
                    .reopen()
                    .move(Status.IN_TRIAGE)
                    .hop(Cast.OURS);
            world.pile().add(task);
        });
        world.agenda().at(OfficeHours.after(read, dice.hours(3, 0.7), Country.DK), when -> {
            if (world.pile().holds(task)) {
                sendOn(task, author, "sent_on", when);
            }
        });
    }

    private void keep(Task task, String right, Instant moment) {
        if (hasGoneItsWay(task)) {
            return;
        }
        Person author = somebody(right);
        if (Project.of(right).isPresent() && dice.chance(50)) {
            moveAway(task, author, right, moment);
        } else {
            boolean ours = dice.chance(75);
            task.issue().at(moment, author).move(Status.DONE).resolve(ours ? PASSED_ON : "Not for us");
            if (!ours) {
                task.issue().comment(moment, author, world.chatter().say("not_ours"));
            }
            world.pile().remove(task);
        }
    }

    /** Into the neighbour's project, where most are solved some time later and some after months. */
    private void moveAway(Task task, Person author, String right, Instant moment) {
        task.issue()
                .at(moment, author)
                .moveTo(Project.of(right).orElseThrow())
                .hop(right)
                .unassign()
                .move(Status.OPEN);
        world.pile().remove(task);
        Person solver = somebody(right);
        Instant taken = OfficeHours.after(moment, dice.hours(14, 1), Country.SE);
        if (dice.chance(12)) {
            Instant late = OfficeHours.from(taken.plus(WAITS_ON), Country.SE);
            solve(task.issue(), solver, late, late.plus(HALF_AN_HOUR));
        } else {
            solve(task.issue(), solver, taken, OfficeHours.after(taken, dice.hours(7, 1.1), Country.SE));
        }
    }

    private void solve(DemoIssue issue, Person solver, Instant taken, Instant solved) {
        world.agenda().at(taken, when -> issue.at(when, solver).assign(solver).move(Status.IN_PROGRESS));
        world.agenda()
                .at(solved, when -> issue.at(when, solver).move(Status.DONE).resolve("Done"));
    }

    private void hop(Task task, Person author, String to, String occasion, int commented, Instant moment) {
        task.issue().at(moment, author).hop(to);
        if (dice.chance(commented)) {
            task.issue().comment(moment, author, world.chatter().say(occasion, Map.of("team", to)));
        }
    }

    /** After the turn somebody has looked at it, or is about to. */
    private boolean hasGoneItsWay(Task task) {
        return !world.pile().holds(task) || task.issue().status() == Status.IN_TRIAGE;
    }

    private static String right(Task task) {
        return task.request().belongsTo().orElseThrow();
    }
}
