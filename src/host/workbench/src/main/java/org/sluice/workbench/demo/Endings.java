package org.sluice.workbench.demo;

import java.time.Instant;
import java.util.Map;

/** How tasks end, and that some do not stay ended. */
final class Endings {
    private final World world;
    private final Dice dice;

    Endings(World world) {
        this.world = world;
        this.dice = world.dice();
    }

    void finish(Task task, Cast.Colleague who, Ways ways, Instant moment) {
        Topic topic = task.request().topic().orElseThrow();
        for (DemoIssue part : task.parts()) {
            if (!part.isResolved()) {
                part.at(moment, who).assign(who).move(Status.DONE).resolve("Done");
            }
        }
        Instant end = moment.plusSeconds(60);
        task.issue().at(end, who).component(topic).move(Status.DONE).resolve("Done");
        if (dice.chance(55)) {
            task.issue().comment(end, who, ending(task));
        }
        ways.solved(who, topic);
        world.pile().remove(task);
        if (dice.chance(ways.reopened())) {
            world.agenda().at(end.plus(dice.hours(30, 0.8)), when -> reopen(task, ways, when));
        } else if (dice.chance(9)) {
            world.agenda().at(end.plus(dice.hours(5, 1)), when -> thank(task, when));
        }
    }

    /** What was done, in words that fit the task, else in those for its kind. */
    String ending(Task task) {
        Wording wording = task.request().wording();
        String kind = wording.kind().isFault()
                ? "solved_incident"
                : wording.kind() == Wording.Kind.REQUEST ? "solved_request" : "solved_change";
        String first = task.request().reporter().firstName();
        return wording.solved().orElseGet(() -> world.chatter().say(kind, Map.of("first", first)));
    }

    private void thank(Task task, Instant moment) {
        task.issue().comment(moment, task.request().reporter(), world.chatter().say("thanks"));
    }

    private void reopen(Task task, Ways ways, Instant moment) {
        Cast.Reporter reporter = task.request().reporter();
        task.issue().comment(moment, reporter, world.chatter().say("reopened"));
        task.issue().at(moment, reporter).reopen().move(ways.backTo());
        task.comesBack();
        task.free();
        world.pile().add(task);
    }
}
