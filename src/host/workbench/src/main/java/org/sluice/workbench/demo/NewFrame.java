package org.sluice.workbench.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * After the turn: one way in where somebody says yes, no or "theirs" within hours, two streams, somebody who is on urgent
 * today, the oldest planned task first, and a bit of everybody's time for what they do not know yet.
 */
final class NewFrame implements Ways {
    private static final int LEARNING = 12;
    private static final int OLD_PILE = 15;
    private static final Duration ENOUGH_WAITING = Duration.ofMinutes(50);

    private final World world;
    private final Dice dice;
    private final Elsewhere elsewhere;
    private final OnCall onCall;
    private final Competence competence;

    NewFrame(World world, Elsewhere elsewhere, OnCall onCall, Competence competence) {
        this.world = world;
        this.dice = world.dice();
        this.elsewhere = elsewhere;
        this.onCall = onCall;
        this.competence = competence;
    }

    @Override
    public void receive(Task task, Instant moment) {
        boolean byDesk = dice.chance(13);
        task.issue().startingAt(Status.IN_TRIAGE).ownedBy(byDesk ? Cast.SERVICE_DESK : Cast.OURS);
        if (dice.chance(75)) {
            task.request().topic().ifPresent(task.issue()::about);
        }
        world.pile().add(task);
        if (onCall.takes(task, moment, 75)) {
            task.issue().stream("Urgent");
            return;
        }
        Duration wait = task.isUrgent() ? dice.hours(0.25, 0.6) : dice.hours(2.2, 0.8);
        Instant read = OfficeHours.after(moment, wait, Country.DK);
        if (byDesk) {
            world.agenda().at(OfficeHours.from(moment.plusSeconds(600), Country.DK), when -> task.issue()
                    .at(when, elsewhere.somebody(Cast.SERVICE_DESK))
                    .hop(Cast.OURS));
        }
        world.agenda().at(read, when -> sort(task, when));
    }

    /** The intake lead of the week says what becomes of it. */
    void sort(Task task, Instant moment) {
        if (task.issue().status() != Status.IN_TRIAGE) {
            return;
        }
        Cast.Colleague lead = intakeLead(moment);
        Optional<Task> same = task.isMisplaced() || !dice.chance(9) ? Optional.empty() : sameAs(task);
        if (task.isMisplaced()) {
            elsewhere.sendOn(task, lead, "sent_on", moment);
        } else if (same.isPresent()) {
            duplicate(task, same.get(), lead, moment);
        } else if (task.request().wording().kind() == Wording.Kind.CHANGE && dice.chance(22)) {
            close(task, lead, "Wish declined", world.chatter().say("declined"), moment);
        } else {
            accept(task, lead, moment);
        }
    }

    void accept(Task task, Cast.Colleague lead, Instant moment) {
        DemoIssue issue = task.issue().at(moment, lead).stream(task.isUrgent() ? "Urgent" : "Planned");
        task.request().topic().ifPresent(issue::component);
        issue.move(Status.READY).hop(Cast.OURS);
        if (!task.isUrgent()) {
            issue.lower("High", "Medium");
        }
        if (dice.chance(15) && !task.isUrgent()) {
            issue.comment(moment, lead, world.chatter().say("accepted"));
        }
        task.free();
    }

    void close(Task task, Cast.Colleague lead, String resolution, String word, Instant moment) {
        task.issue().at(moment, lead).move(Status.DONE).resolve(resolution);
        task.issue().comment(moment, lead, word);
        world.pile().remove(task);
    }

    private void duplicate(Task task, Task same, Cast.Colleague lead, Instant moment) {
        String word =
                world.chatter().say("duplicate", Map.of("key", same.issue().key()));
        task.issue()
                .at(moment, lead)
                .link("Duplicate", "is duplicated by", "duplicates", same.issue())
                .move(Status.DONE)
                .resolve("Duplicate");
        task.issue().comment(moment, lead, word);
        world.pile().remove(task);
    }

    /** Something fresh from the same place about the same thing. */
    private Optional<Task> sameAs(Task task) {
        return world.pile().all().stream()
                .filter(other -> other != task && !other.issue().isResolved())
                .filter(other -> other.request().topic().equals(task.request().topic()))
                .filter(other -> other.request()
                        .arrival()
                        .isAfter(task.request().arrival().minus(Duration.ofDays(2))))
                .filter(other ->
                        other.request().arrival().isBefore(task.request().arrival()))
                .findFirst();
    }

    /** Whose turn it is this week, or who of the next ones is at work. */
    Cast.Colleague intakeLead(Instant moment) {
        return turn(moment, 4, 7);
    }

    private Cast.Colleague onUrgent(Instant moment) {
        return turn(moment, 0, 1);
    }

    private Cast.Colleague turn(Instant moment, int offset, int days) {
        LocalDate day = moment.atZone(OfficeHours.ZONE).toLocalDate();
        List<Cast.Colleague> team = world.cast().team();
        long first = (day.toEpochDay() + 3) / days + offset;
        for (int next = 0; next < team.size(); next++) {
            Cast.Colleague who = team.get((int) ((first + next) % team.size()));
            if (!world.absences().away(who, day)) {
                return who;
            }
        }
        return team.get((int) (first % team.size()));
    }

    @Override
    public Optional<Task> next(Cast.Colleague who, Instant moment) {
        Optional<Task> mine =
                world.pile().free(task -> task.isWith(who)).stream().findFirst();
        List<Task> urgent = world.pile().free(task -> task.owner().isEmpty() && task.isUrgent());
        if (!urgent.isEmpty()) {
            return Optional.of(urgent.get(0));
        }
        if (mine.isPresent()) {
            return mine;
        }
        boolean learning = dice.chance(LEARNING);
        List<Task> planned = world.pile()
                .free(task -> task.owner().isEmpty()
                        && task.request()
                                .topic()
                                .map(topic -> competence.suits(who, topic, learning))
                                .orElse(true));
        if (planned.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pick(planned, moment));
    }

    /** Mostly the oldest of what came lately; the old pile gets its share, so that it shrinks and nobody new waits for it. */
    private Task pick(List<Task> planned, Instant moment) {
        List<Task> lately =
                planned.stream().filter(task -> !task.isOlderThan(21, moment)).toList();
        List<Task> from = lately.isEmpty() || dice.chance(OLD_PILE) ? planned : lately;
        return from.get(dice.chance(70) ? 0 : dice.between(0, from.size() - 1));
    }

    @Override
    public Optional<Task> interruption(Cast.Colleague who, Instant moment) {
        boolean turn = who.equals(onUrgent(moment));
        return world
                .pile()
                .free(task -> task.isUrgent()
                        && task.owner().isEmpty()
                        && (turn || task.issue().last().plus(ENOUGH_WAITING).isBefore(moment)))
                .stream()
                .findFirst();
    }

    @Override
    public void setAside(Task task, Cast.Colleague who, Task urgent, Instant moment) {
        task.issue().at(moment, who).move(Status.PAUSED);
        if (dice.chance(65)) {
            task.issue()
                    .comment(
                            moment,
                            who,
                            world.chatter()
                                    .say("paused", Map.of("key", urgent.issue().key())));
        }
    }

    @Override
    public void sendOn(Task task, Cast.Colleague who, Instant moment) {
        elsewhere.sendOn(task, who, "sent_on", moment);
    }

    @Override
    public Status backTo() {
        return Status.READY;
    }

    @Override
    public double effort(Cast.Colleague who, Task task) {
        return competence.knows(who, task.request().topic().orElseThrow()) ? 1.21 : 1.6;
    }

    @Override
    public double reopened() {
        return 4;
    }

    @Override
    public double misplaced() {
        return 12;
    }

    @Override
    public void solved(Cast.Colleague who, Topic topic) {
        competence.solved(who, topic);
    }
}
