package org.sluice.insight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.work.Before;
import org.sluice.work.Ledger;
import org.sluice.work.ProjectSettings;
import org.sluice.work.SettingsBefore;

/**
 * Switches Sluice on for a project, and takes back just what that made.
 *
 * <p>Jira's dashboards and the plugin's own tables share no transaction. So a dashboard is noted as intended before it is made,
 * and completed after: whoever comes next finds what the end of the server left between the two. The ledger comes last, and when
 * it refuses, or somebody else is at the field of the stream, the dashboard and the field go again.
 *
 * <ul>
 *   <li>Switching on twice makes nothing twice: a dashboard of the caller that still stands stays the one.
 *   <li>Who switches on what somebody else has switched on changes nothing, and is told.
 *   <li>Undo puts back what the project had chosen before, also that it was measured. A dashboard is its owner's: undo by
 *       somebody else leaves it, and remembers it until it is gone.
 * </ul>
 */
public final class Switch {

    private final Ledger ledger;
    private final SettingsBefore before;
    private final MadeThings made;
    private final Dashboards dashboards;
    private final Streams streams;

    /** A switch over the ledger, the dashboards and the field of the stream. */
    public Switch(Ledger ledger, SettingsBefore before, MadeThings made, Dashboards dashboards, Streams streams) {
        this.ledger = ledger;
        this.before = before;
        this.made = made;
        this.dashboards = dashboards;
        this.streams = streams;
    }

    /** Makes a dashboard for the caller, gives the project the field of the stream and has the ledger filled. */
    public Switched on(MeasuredProject project, ProjectSettings wanted) {
        settle(project);
        ProjectSettings current = ledger.settings(project.id());
        Optional<Before> remembered = before.of(project.id());
        if (current.on() && remembered.filter(this::bySomebodyElse).isPresent()) {
            Standing standing = standing(project);
            return new Switched(standing, true, standing.lacks().stream().toList());
        }
        List<Made> had = made.of(project.id());
        boolean hadStream = streams.has(project.id());
        List<ByHand> byHand = new ArrayList<>(dashboard(project, wanted.language()));
        try {
            streams.give(project, wanted.language()).ifPresent(byHand::add);
            ledger.apply(project.id(), wanted.on(true), () -> {
                if (!current.on() || remembered.isEmpty()) {
                    before.remember(project.id(), new Before(dashboards.caller(), current));
                }
            });
        } catch (RuntimeException refused) {
            takeBack(project, had, hadStream, refused);
            throw refused;
        }
        if (current.on() && streams.has(project.id()) && !hadStream) {
            ledger.readAnew(project.id());
        }
        return new Switched(standing(project), false, byHand);
    }

    /** Makes a dashboard for the caller, who has none, in a project that is switched on. */
    public Switched ownDashboard(MeasuredProject project) {
        settle(project);
        List<ByHand> byHand =
                new ArrayList<>(dashboard(project, ledger.settings(project.id()).language()));
        Standing standing = standing(project);
        standing.lacks().ifPresent(byHand::add);
        return new Switched(standing, false, byHand);
    }

    /** Gives a project that is switched on the field of the stream, of which it lacks something, once more. */
    public Switched givenStream(MeasuredProject project) {
        Optional<ByHand> byHand =
                streams.give(project, ledger.settings(project.id()).language());
        if (!byHand.equals(Optional.of(ByHand.STREAM))) {
            ledger.readAnew(project.id());
        }
        return new Switched(standing(project), false, byHand.stream().toList());
    }

    /** The projects that may have a dashboard of Sluice's, or its field, measured or not. */
    public Set<Long> projectsWithThings() {
        Set<Long> projects = new TreeSet<>(made.projects());
        projects.addAll(streams.projects());
        return projects;
    }

    /** What the project has. */
    public Standing standing(MeasuredProject project) {
        ProjectSettings current = ledger.settings(project.id());
        Optional<Before> remembered = before.of(project.id()).filter(earlier -> current.on());
        List<Made> things = new ArrayList<>();
        remembered
                .filter(earlier -> !earlier.settings().on())
                .map(earlier ->
                        new Made(Made.LEDGER, project.key(), earlier.by(), Optional.of(Long.toString(project.id()))))
                .ifPresent(things::add);
        things.addAll(things(project.id()));
        return new Standing(current.on(), remembered.map(Before::by), things, lacks(project, current.on(), remembered));
    }

    /** Nobody has wanted the field where a project was only measured in another way. */
    private Optional<ByHand> lacks(MeasuredProject project, boolean on, Optional<Before> switchedOn) {
        return on && (switchedOn.isPresent() || streams.has(project.id())) ? streams.lacks(project) : Optional.empty();
    }

    /** The field, as much the project's as the ledger is: whoever undoes takes it; and the dashboards that still stand. */
    public List<Made> things(long projectId) {
        String by = before.of(projectId).map(Before::by).orElseGet(dashboards::caller);
        return Stream.concat(
                        streams.made(projectId, by).stream(),
                        made.of(projectId).stream().flatMap(thing -> dashboards.find(thing).stream()))
                .filter(thing -> thing.id().isPresent())
                .toList();
    }

    /**
     * Takes the field of the stream, puts back what was chosen before, then removes what was made and is the caller's to remove;
     * what is left. Who does not get the turn at the field is refused before anything is changed. What the end of the server
     * leaves in between is done by the next undo, which is offered until the settings are put back; so the ledger is told to read
     * without the field before that. Whatever Jira has against removing a dashboard, the project is as it was.
     */
    public Standing undo(MeasuredProject project) {
        streams.take(project);
        Optional<Before> earlier = before.of(project.id());
        if (earlier.map(Before::settings).map(ProjectSettings::on).orElse(true)) {
            ledger.readAnew(project.id());
        }
        earlier.ifPresent(one -> putBack(project, one.settings()));
        settle(project);
        String caller = dashboards.caller();
        made.of(project.id()).stream().filter(thing -> thing.isOf(caller)).forEach(thing -> remove(project, thing));
        return standing(project);
    }

    /** Who has switched the project off in another way meanwhile meant it. */
    private void putBack(MeasuredProject project, ProjectSettings earlier) {
        ledger.apply(
                project.id(),
                earlier.on(earlier.on() && ledger.settings(project.id()).on()),
                () -> before.forget(project.id()));
    }

    /** Notes which intended dashboards were made, and forgets those that never were or that their owners have removed. */
    private void settle(MeasuredProject project) {
        for (Made thing : made.of(project.id())) {
            Optional<Made> found = dashboards.find(thing);
            if (found.isEmpty()) {
                made.forget(project.id(), thing);
            } else if (thing.id().isEmpty()) {
                found.get().id().ifPresent(id -> made.complete(project.id(), thing, id));
            }
        }
    }

    private List<ByHand> dashboard(MeasuredProject project, String language) {
        Optional<Made> own =
                ofCaller(project).or(() -> dashboards.plan(project, language).flatMap(plan -> make(project, plan)));
        return own.map(dashboard ->
                        dashboards.furnish(dashboard, project) ? List.<ByHand>of() : List.of(ByHand.GADGETS))
                .orElse(List.of(ByHand.DASHBOARD));
    }

    private Optional<Made> ofCaller(MeasuredProject project) {
        String caller = dashboards.caller();
        return made.of(project.id()).stream()
                .filter(thing -> thing.isOf(caller) && thing.id().isPresent())
                .findFirst();
    }

    private Optional<Made> make(MeasuredProject project, Made planned) {
        made.add(project.id(), planned);
        try {
            Optional<Made> done = dashboards.make(planned, project);
            done.flatMap(Made::id)
                    .ifPresentOrElse(
                            id -> made.complete(project.id(), planned, id), () -> made.forget(project.id(), planned));
            return done;
        } catch (RuntimeException refused) {
            try {
                settle(project);
            } catch (RuntimeException also) {
                refused.addSuppressed(also);
            }
            throw refused;
        }
    }

    /** What goes wrong here must not hide why there is something to take back. */
    private void takeBack(MeasuredProject project, List<Made> had, boolean hadStream, RuntimeException why) {
        attempt(
                () -> made.of(project.id()).stream()
                        .filter(thing -> !had.contains(thing))
                        .forEach(thing -> remove(project, thing)),
                why);
        if (!hadStream) {
            attempt(() -> streams.take(project), why);
        }
    }

    private static void attempt(Runnable step, RuntimeException why) {
        try {
            step.run();
        } catch (RuntimeException also) {
            why.addSuppressed(also);
        }
    }

    /** What could not be removed stays remembered, so that it is listed and can be tried again. */
    private void remove(MeasuredProject project, Made thing) {
        if (thing.id().isEmpty() || dashboards.remove(thing)) {
            made.forget(project.id(), thing);
        }
    }

    private boolean bySomebodyElse(Before earlier) {
        return !earlier.by().equals(dashboards.caller());
    }
}
