package org.sluice.workbench.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a task waits for that the team does not have in its hands, and the parts into which it is cut. */
final class Outside {
    private static final int DIVIDED = 3;

    private final World world;
    private final Dice dice;

    Outside(World world) {
        this.world = world;
        this.dice = world.dice();
    }

    /**
     * A question to the one who asked, or a wait for a supplier; false for most. A question and its answer are one text of
     * two lines, so that people do not talk past each other.
     */
    boolean asks(Task task, Cast.Colleague who, Instant moment) {
        if (dice.chance(task.isUrgent() ? 8 : 29)) {
            Cast.Reporter reporter = task.request().reporter();
            String occasion = task.request().wording().kind().isFault() ? "ask_incident" : "ask_request";
            List<String> talk = world.chatter()
                    .say(occasion, Map.of("first", reporter.firstName()))
                    .lines()
                    .toList();
            waitFor(task, who, Status.WAITING_FOR_REPORTER, talk.get(0), moment);
            Instant answer = moment.plus(dice.hours(task.isUrgent() ? 1 : 38, 1));
            boolean office = reporter.kind().equals("office") || reporter.kind().equals("clinic");
            back(task, reporter, talk.get(1), office ? OfficeHours.from(answer, Country.DK) : answer);
            return true;
        }
        if (!task.isUrgent() && dice.chance(16)) {
            waitFor(task, who, Status.WAITING_FOR_OTHERS, world.chatter().say("supplier"), moment);
            Instant answer = OfficeHours.after(moment, dice.hours(80, 0.9), who.country());
            back(task, who, world.chatter().say("supplier_back"), answer);
            return true;
        }
        return false;
    }

    private void waitFor(Task task, Cast.Colleague who, Status status, String words, Instant moment) {
        task.issue().at(moment, who).move(status);
        task.issue().comment(moment, who, words);
        task.hold();
    }

    private void back(Task task, Person author, String words, Instant moment) {
        world.agenda().at(moment, when -> {
            if (author instanceof Cast.Colleague colleague && !world.absences().atWork(colleague, when)) {
                back(task, author, words, OfficeHours.from(when.plusSeconds(24 * 3600), colleague.country()));
                return;
            }
            task.issue().comment(when, author, words);
            task.issue().at(when, author).move(Status.IN_PROGRESS);
            task.free();
        });
    }

    /** Larger things are cut into parts when somebody begins with them. */
    void divide(Task task, Cast.Colleague who, Instant moment) {
        Wording.Kind kind = task.request().wording().kind();
        if (kind.isFault() || !task.parts().isEmpty() || !dice.chance(DIVIDED)) {
            return;
        }
        for (int part = dice.between(2, 4); part > 0; part--) {
            DemoIssue issue = world.register()
                    .open(Project.SUP, moment.plusSeconds(60L * task.parts().size() + 120))
                    .typed("Sub-task", true)
                    .saying(world.chatter().say("parts"), "")
                    .with("priority", "Medium")
                    .from(who)
                    .ownedBy(Cast.OURS)
                    .startingAt(task.issue().status() == Status.OPEN ? Status.OPEN : Status.READY)
                    .partOf(task.issue());
            task.request().topic().ifPresent(issue::about);
            task.parts().add(issue);
        }
    }
}
