package org.sluice.workbench.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes what comes in on a day into the agenda. */
final class Arrivals {
    private static final double A_WEEK = 38;
    private static final int URGENT = 21;
    private static final int FROM_NEIGHBOURS = 3;

    private final World world;
    private final Dice dice;
    private final Demand demand;
    private final Requests requests;

    Arrivals(World world) {
        this.world = world;
        dice = world.dice();
        demand = new Demand(dice, A_WEEK);
        requests = new Requests(dice, world.cast(), world.chatter());
    }

    void on(LocalDate day, Ways ways) {
        for (Instant moment : demand.on(day)) {
            world.agenda().at(moment, when -> arrive(ways, when));
        }
    }

    private void arrive(Ways ways, Instant moment) {
        boolean night = !OfficeHours.open(moment, Country.DK);
        boolean urgent = dice.chance(night ? 45 : URGENT);
        Request request =
                !urgent && dice.chance(ways.misplaced()) ? requests.misplaced(moment) : requests.ours(moment, urgent);
        boolean moved = !urgent && request.topic().isPresent() && dice.chance(FROM_NEIGHBOURS);
        Project project = moved ? dice.one(List.of(Project.MED, Project.NET)) : Project.SUP;
        DemoIssue issue = world.register()
                .open(project, moment)
                .saying(request.summary(), request.description())
                .typed(request.wording().kind().issueType(), false)
                .with("priority", dice.one(request.wording().kind().priorities()))
                .from(request.reporter());
        Task task = new Task(issue, request, effort(request));
        if (moved) {
            Person sender = dice.one(world.cast().other(project.shown()).people());
            world.agenda().at(moment.plusSeconds(1200), when -> {
                issue.at(when, sender).moveTo(Project.SUP);
                ways.receive(task, when);
            });
        } else {
            ways.receive(task, moment);
        }
    }

    private double effort(Request request) {
        return switch (request.wording().kind()) {
            case URGENT -> dice.about(1.4, 0.7);
            case INCIDENT -> dice.about(3.4, 0.8);
            case REQUEST -> dice.about(2.9, 0.7);
            case CHANGE -> dice.about(7.5, 0.7);
        };
    }
}
