package org.sluice.workbench.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Before the turn: whatever comes in wanders until somebody feels at home in it, each task type waits for the one who has
 * always solved it, and who asks last or loudest is served first.
 */
final class OldWays implements Ways {
    private static final int EXPERTS = 93;
    private static final int DIRECT = 24;
    private static final int STRAIGHT = 25;
    private static final int WRONG_TURN = 42;
    private static final Duration PATIENCE = Duration.ofHours(3);

    private final World world;
    private final Dice dice;
    private final Elsewhere elsewhere;
    private final OnCall onCall;

    OldWays(World world, Elsewhere elsewhere, OnCall onCall) {
        this.world = world;
        this.dice = world.dice();
        this.elsewhere = elsewhere;
        this.onCall = onCall;
    }

    @Override
    public void receive(Task task, Instant moment) {
        Cast.Colleague expert = expert(task);
        task.give(expert);
        boolean direct = !task.isMisplaced() && dice.chance(DIRECT);
        boolean ours = direct || dice.chance(STRAIGHT);
        task.issue().startingAt(Status.OPEN).ownedBy(ours ? Cast.OURS : Cast.SERVICE_DESK);
        if (direct) {
            task.issue().assignedTo(expert);
            task.request().topic().ifPresent(task.issue()::about);
            if (dice.chance(40)) {
                world.agenda().at(moment.plusSeconds(300), when -> task.issue()
                        .comment(when, task.request().reporter(), say("direct", expert)));
            }
        } else if (dice.chance(60)) {
            task.request().topic().ifPresent(task.issue()::about);
        }
        world.pile().add(task);
        nudge(task, moment);
        if (onCall.takes(task, moment, 45)) {
            return;
        }
        if (ours) {
            task.free();
        } else {
            world.agenda().at(deskReads(task, moment), when -> forward(task, when));
        }
    }

    private Instant deskReads(Task task, Instant moment) {
        return OfficeHours.after(moment, dice.hours(task.isUrgent() ? 0.5 : 3, 0.9), Country.DK);
    }

    /** From the service desk to the team, for many by way of a team that has nothing to do with it. */
    private void forward(Task task, Instant moment) {
        if (!task.isMisplaced() && dice.chance(task.isUrgent() ? WRONG_TURN / 2.0 : WRONG_TURN)) {
            String wrong = dice.one(List.of("Network and servers", "Medical technology", "Network and servers"));
            Instant back = elsewhere.wander(task, wrong, Cast.SERVICE_DESK, moment);
            boolean againToDesk = dice.chance(45);
            world.agenda().at(back, when -> {
                if (task.issue().status() != Status.OPEN) {
                    return;
                }
                elsewhere.bounce(task, againToDesk ? Cast.SERVICE_DESK : Cast.OURS, wrong, when);
                if (againToDesk) {
                    world.agenda().at(deskReads(task, when), again -> arrive(task, again));
                } else {
                    task.free();
                }
            });
        } else {
            arrive(task, moment);
        }
    }

    private void arrive(Task task, Instant moment) {
        if (task.issue().status() != Status.OPEN) {
            return;
        }
        DemoIssue issue = task.issue().at(moment, elsewhere.somebody(Cast.SERVICE_DESK));
        issue.hop(Cast.OURS);
        task.request().topic().ifPresent(issue::component);
        if (dice.chance(55)) {
            task.owner().ifPresent(issue::assign);
        }
        task.free();
    }

    private Cast.Colleague expert(Task task) {
        return task.request()
                .topic()
                .filter(topic -> dice.chance(EXPERTS))
                .map(topic -> world.cast().colleague(topic.expert()))
                .orElseGet(() -> dice.one(world.cast().team()));
    }

    private void nudge(Task task, Instant moment) {
        if (dice.chance(30)) {
            world.agenda().at(moment.plus(dice.hours(24 * 16, 0.5)), when -> {
                if (!task.issue().isResolved()) {
                    task.issue()
                            .comment(
                                    when,
                                    task.request().reporter(),
                                    world.chatter().say("nudge"));
                }
            });
        }
    }

    @Override
    public Optional<Task> next(Cast.Colleague who, Instant moment) {
        List<Task> mine = world.pile().free(task -> task.isWith(who) || takesOver(task, moment));
        List<Task> urgent = mine.stream().filter(Task::isUrgent).toList();
        if (!urgent.isEmpty() && dice.chance(85)) {
            return Optional.of(urgent.get(0));
        }
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        int how = dice.between(1, 100);
        int place = how <= 45 ? mine.size() - 1 : how <= 72 ? 0 : dice.between(0, mine.size() - 1);
        return Optional.of(mine.get(place));
    }

    /** When the one who knows is away, others help where it burns. */
    private boolean takesOver(Task task, Instant moment) {
        return task.isUrgent()
                && task.request().arrival().plus(PATIENCE).isBefore(moment)
                && task.owner()
                        .filter(owner -> !world.absences().atWork(owner, moment))
                        .isPresent()
                && dice.chance(10);
    }

    @Override
    public Optional<Task> interruption(Cast.Colleague who, Instant moment) {
        return world.pile().free(task -> task.isUrgent() && task.isWith(who)).stream()
                .findFirst()
                .filter(task -> dice.chance(70));
    }

    @Override
    public void setAside(Task task, Cast.Colleague who, Task urgent, Instant moment) {
        if (dice.chance(35)) {
            task.issue().at(moment, who).move(Status.OPEN);
            if (dice.chance(40)) {
                task.issue().comment(moment, who, world.chatter().say("aside"));
            }
        }
    }

    @Override
    public void sendOn(Task task, Cast.Colleague who, Instant moment) {
        elsewhere.pingPong(task, who, moment);
    }

    @Override
    public Status backTo() {
        return Status.OPEN;
    }

    @Override
    public double effort(Cast.Colleague who, Task task) {
        return 1.42;
    }

    @Override
    public double reopened() {
        return 7;
    }

    @Override
    public double misplaced() {
        return 21;
    }

    @Override
    public void solved(Cast.Colleague who, Topic topic) {
        // Who has helped once is not asked again: the next one goes to the one who has always solved it.
    }

    private String say(String occasion, Cast.Colleague expert) {
        return world.chatter().say(occasion, Map.of("expert", expert.firstName()));
    }
}
