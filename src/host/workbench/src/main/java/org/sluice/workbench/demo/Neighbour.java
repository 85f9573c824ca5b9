package org.sluice.workbench.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A neighbouring team at its own work, so that its project has something to show as well. Nothing changes there half-way. It has dice
 * of its own: however busy the neighbours are, the story of the team stays the same.
 */
final class Neighbour {
    private static final int FORGOTTEN = 8;
    private static final int DECLINED = 20;
    private static final int TWICE = 4;

    private final Project project;
    private final World world;
    private final Dice dice;
    private final Demand demand;
    private final Deck<Specialty> specialties;
    private final Requests requests;
    private final List<Cast.Outsider> people;

    Neighbour(Project project, World world, double aWeek) {
        this.project = project;
        this.world = world;
        dice = new Dice(project.numbered());
        demand = new Demand(dice, aWeek);
        specialties = new Deck<>(Specialty.of(project), dice);
        requests = new Requests(dice, world.cast(), new Chatter(dice));
        people = world.cast().other(project.shown()).people();
    }

    void on(LocalDate day) {
        for (Instant moment : demand.on(day)) {
            world.agenda().at(moment, this::arrive);
        }
    }

    private void arrive(Instant moment) {
        Specialty specialty = specialties.deal();
        Request request = requests.of(specialty, moment);
        Wording.Kind kind = request.wording().kind();
        DemoIssue issue = world.register()
                .open(project, moment)
                .saying(request.summary(), request.description())
                .typed(kind.issueType(), false)
                .with("priority", dice.one(kind.priorities()))
                .from(request.reporter())
                .ownedBy(project.shown())
                .about(specialty.component(), specialty.name());
        Person solver = dice.one(people.stream().filter(specialty::suits).toList());
        Instant taken = OfficeHours.after(moment, waits(), Country.DK);
        Instant over = OfficeHours.after(taken, dice.hours(6, 1.1), Country.DK);
        String resolution = resolution(kind);
        world.agenda().at(taken, when -> issue.at(when, solver).assign(solver).move(Status.IN_PROGRESS));
        world.agenda().at(over, when -> issue.at(when, solver).move(Status.DONE).resolve(resolution));
    }

    /** In hours at work; some lie for weeks. */
    private Duration waits() {
        return dice.chance(FORGOTTEN) ? dice.hours(200, 0.6) : dice.hours(12, 1);
    }

    private String resolution(Wording.Kind kind) {
        if (kind == Wording.Kind.CHANGE && dice.chance(DECLINED)) {
            return "Wish declined";
        }
        return dice.chance(TWICE) ? "Duplicate" : "Done";
    }
}
