package org.sluice.insight.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.insight.domain.Previews;
import org.sluice.insight.domain.Standing;
import org.sluice.insight.domain.StreamNeeded;
import org.sluice.insight.domain.Switch;
import org.sluice.insight.domain.Switched;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.People;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.WebSudo;
import org.sluice.work.Ledger;
import org.sluice.work.ProjectSettings;

/** The steps of switching on and of undo, one administrator at a time in each project. */
public final class Switching {

    private final Host host;
    private final WebSudo webSudo;
    private final Ledger ledger;
    private final Previews previews;
    private final SettingsChoice choice;
    private final Switch onOff;
    private final StreamNeeded needed;
    private final OneAtATime turns;
    private final People people;

    /** Switches the ledger and what comes with it. */
    public Switching(
            Host host,
            WebSudo webSudo,
            Ledger ledger,
            Previews previews,
            SettingsChoice choice,
            Switch onOff,
            StreamNeeded needed,
            OneAtATime turns,
            People people) {
        this.host = host;
        this.webSudo = webSudo;
        this.ledger = ledger;
        this.previews = previews;
        this.choice = choice;
        this.onOff = onOff;
        this.needed = needed;
        this.turns = turns;
        this.people = people;
    }

    MadeDto made(String projectKey) {
        return shown(onOff.standing(measured(project(projectKey))));
    }

    MadeDto switchOn(String projectKey, @Nullable Map<String, Object> body, HttpServletRequest request) {
        ProjectRef project = project(projectKey);
        webSudo.require(request);
        return turns.change(project, () -> {
            ProjectSettings settings = choice.over(ledger.settings(project.id()), SwitchOnForm.settings(body));
            Switched switched = onOff.on(measured(project), settings);
            previews.forget(project.id());
            return shown(switched);
        });
    }

    MadeDto ownDashboard(String projectKey, HttpServletRequest request) {
        return whileOn(projectKey, request, onOff::ownDashboard);
    }

    MadeDto giveStream(String projectKey, HttpServletRequest request) {
        return whileOn(projectKey, request, onOff::givenStream);
    }

    private MadeDto whileOn(String projectKey, HttpServletRequest request, Function<MeasuredProject, Switched> change) {
        ProjectRef project = project(projectKey);
        webSudo.require(request);
        return turns.change(project, () -> {
            if (!ledger.settings(project.id()).on()) {
                throw Refusal.conflict("sluice.error.off", project.name());
            }
            return shown(change.apply(measured(project)));
        });
    }

    MadeDto undo(String projectKey, HttpServletRequest request) {
        ProjectRef project = project(projectKey);
        webSudo.require(request);
        return turns.change(project, () -> {
            if (needed.inTheEnd(project.id())) {
                throw Refusal.conflict("sluice.error.workflow-needs-stream", project.name());
            }
            Standing left = onOff.undo(measured(project));
            previews.forget(project.id());
            return shown(left);
        });
    }

    private ProjectRef project(String projectKey) {
        host.requireAdministrator();
        return host.administered(projectKey);
    }

    private MadeDto shown(Standing standing) {
        return dto(standing, null, standing.lacks().stream().toList());
    }

    private MadeDto shown(Switched switched) {
        return dto(switched.standing(), switched.already(), switched.byHand());
    }

    private MadeDto dto(Standing standing, @Nullable Boolean already, List<Switched.ByHand> byHand) {
        String caller = host.callerKey();
        return new MadeDto(
                standing.on(),
                standing.by().map(people::name).orElse(null),
                standing.dashboardOf(caller).orElse(null),
                standing.made().stream().map(thing -> dto(thing, caller)).toList(),
                already,
                byHand.isEmpty() ? null : byHand.stream().map(Switching::byHand).toList());
    }

    private MadeDto.ThingDto dto(Made thing, String caller) {
        return new MadeDto.ThingDto(
                thing.kind(),
                thing.name(),
                thing.id().orElse(""),
                people.name(thing.owner()),
                thing.isOf(caller),
                thing.added());
    }

    private static String byHand(Switched.ByHand byHand) {
        return switch (byHand) {
            case STREAM -> "stream";
            case SCREENS -> "screens";
            case GADGETS -> "gadgets";
            case DASHBOARD -> "dashboard";
        };
    }

    static MeasuredProject measured(ProjectRef project) {
        return new MeasuredProject(project.id(), project.key(), project.name());
    }
}
