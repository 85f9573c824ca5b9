package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Tells what happens to a task from its arrival to now. */
final class Story {
    private static final String FIRST_LINE = "First line";
    /** The ways that tasks of the last days have gone, so that something stands at every status. */
    static final List<String> NEW = List.of();

    static final List<String> READY = List.of("Ready to start");
    static final List<String> WAITING = List.of("Ready to start", "In progress", "Waiting for reporter");

    private static final int FORGOTTEN = 6;
    private static final List<String> ENDINGS = List.of(
            "Works again after a restart of the service.",
            "Setting corrected, tested together with the ward.",
            "Replaced and tested.",
            "The supplier has delivered a correction.",
            "Access given, please log in again.");

    private final Random random;
    private final Instant now;
    private final Instant turn;

    /**
     * @param turn when the team began to sort what comes in
     */
    Story(Random random, Instant now, Instant turn) {
        this.random = random;
        this.now = now;
        this.turn = turn;
    }

    /** A task that came in some time ago and has gone that way, in equal steps. */
    JsonNode tellUntilNow(int number, Duration ago, List<String> way) {
        Cast.Product product = Cast.one(Cast.PRODUCTS, random);
        Instant arrival = now.minus(ago);
        DemoIssue issue = arrived(number, arrival, product, false, Cast.one(Cast.REPORTERS, random));
        Duration step = ago.dividedBy(way.size() + 1L);
        Instant moment = arrival;
        for (String status : way) {
            moment = moment.plus(step);
            issue.at(moment, product.knownBy());
            issue.move(status);
            if (status.equals("In progress")) {
                issue.assign(product.knownBy());
            }
        }
        return issue.json();
    }

    JsonNode tell(int number, Instant arrival) {
        Pace pace = arrival.isBefore(turn) ? Pace.BEFORE : Pace.AFTER;
        Cast.Product product = Cast.one(Cast.PRODUCTS, random);
        boolean urgent = Pace.chance(22, random);
        Cast.Person reporter = Cast.one(Cast.REPORTERS, random);
        DemoIssue issue = arrived(number, arrival, product, urgent, reporter);
        Instant seen = later(arrival, pace.triage(urgent, random), urgent);
        if (Pace.chance(pace.wrongPlace(), random)) {
            sendAway(issue, seen);
        } else {
            work(issue, pace, product, reporter, seen, urgent);
        }
        return issue.json();
    }

    private DemoIssue arrived(int number, Instant arrival, Cast.Product product, boolean urgent, Cast.Person reporter) {
        return new DemoIssue(number, arrival, now)
                .describe(
                        Cast.one(product.summaries(), random),
                        urgent || Pace.chance(55, random) ? "Incident" : "Task",
                        priority(urgent),
                        product,
                        reporter)
                .startWith(FIRST_LINE);
    }

    private String priority(boolean urgent) {
        boolean more = random.nextBoolean();
        if (urgent) {
            return more ? "Highest" : "High";
        }
        return more ? "Medium" : "Low";
    }

    private void sendAway(DemoIssue issue, Instant seen) {
        String resolution = Cast.one(List.of("Passed to the right team", "Not for us", "Duplicate"), random);
        if (issue.at(seen, Cast.INTAKE_LEAD)) {
            issue.move("Done");
            issue.resolve(resolution, seen);
        }
    }

    private void work(
            DemoIssue issue, Pace pace, Cast.Product product, Cast.Person reporter, Instant seen, boolean urgent) {
        Duration work = pace.work(urgent, random);
        Cast.Person solver = Pace.chance(pace.experts(), random) ? product.knownBy() : Cast.one(Cast.TEAM, random);
        Instant started = later(seen, work.dividedBy(3), urgent);
        Instant done = later(started, work.multipliedBy(2).dividedBy(3), urgent);
        if (issue.at(seen, Cast.INTAKE_LEAD)) {
            issue.move("Ready to start");
        }
        hops(issue, pace, product, seen, started);
        if (issue.at(started, solver)) {
            issue.assign(solver);
            issue.move("In progress");
        }
        ask(issue, solver, reporter, started, done);
        if (Pace.chance(FORGOTTEN, random)) {
            return;
        }
        boolean over = finish(issue, solver, done);
        if (over && Pace.chance(6, random)) {
            Instant back = later(done, Duration.ofHours(20), urgent);
            if (issue.at(back, reporter)) {
                issue.move("In progress");
                issue.reopen();
            }
            finish(issue, solver, later(back, work.dividedBy(4), urgent));
        }
    }

    /** To the team that owns the product, for some by a way round. */
    private void hops(DemoIssue issue, Pace pace, Cast.Product product, Instant seen, Instant started) {
        if (!Pace.chance(pace.hops(), random)) {
            return;
        }
        Duration step = Duration.between(seen, started).dividedBy(4);
        boolean round = Pace.chance(35, random);
        if (issue.at(seen.plus(step), Cast.INTAKE_LEAD)) {
            issue.hop(product.team());
        }
        if (round && issue.at(seen.plus(step.multipliedBy(2)), product.knownBy())) {
            issue.hop(FIRST_LINE);
        }
        if (round && issue.at(seen.plus(step.multipliedBy(3)), Cast.INTAKE_LEAD)) {
            issue.hop(product.team());
        }
    }

    private void ask(DemoIssue issue, Cast.Person solver, Cast.Person reporter, Instant started, Instant done) {
        Duration third = Duration.between(started, done).dividedBy(3);
        if (Pace.chance(25, random) && issue.at(started.plus(third), solver)) {
            issue.move("Waiting for reporter");
            if (issue.at(started.plus(third.multipliedBy(2)), reporter)) {
                issue.move("In progress");
            }
        }
    }

    private boolean finish(DemoIssue issue, Cast.Person solver, Instant done) {
        boolean over = issue.at(done, solver);
        if (over) {
            issue.move("Done");
            issue.resolve("Done", done);
            if (Pace.chance(30, random)) {
                issue.comment(done, solver, Cast.one(ENDINGS, random));
            }
        }
        return over;
    }

    /** What is urgent is done at any hour. */
    private static Instant later(Instant moment, Duration wait, boolean urgent) {
        return urgent ? moment.plus(wait) : OfficeHours.after(moment, wait);
    }
}
