package org.sluice.streams.rest;

import java.io.Serializable;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Host;
import org.sluice.platform.People;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.TaskRef;
import org.sluice.platform.Words;
import org.sluice.work.rules.Pause;
import org.sluice.work.rules.PausedRules;
import org.sluice.work.rules.RuleLog;
import org.sluice.work.rules.Said;

/** Pauses the rules of Sluice and says what they would have said. */
public final class RulePausing {

    private static final int MOST_SAID = 100;

    private final Host host;
    private final PausedRules paused;
    private final RuleLog said;
    private final People people;
    private final Words words;
    private final Clock clock;

    /** Speaks the caller's language. */
    public RulePausing(Host host, PausedRules paused, RuleLog said, People people, Words words, Clock clock) {
        this.host = host;
        this.paused = paused;
        this.said = said;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    PausingDto of(ProjectRef project) {
        return new PausingDto(
                Optional.ofNullable(paused.byProject().get(project.id()))
                        .map(this::dto)
                        .orElse(null),
                paused.site().map(this::dto).orElse(null),
                List.of(),
                log(Optional.of(project.id())));
    }

    PausingDto ofSite() {
        Map<Long, Pause> projects = paused.byProject();
        return new PausingDto(
                paused.site().map(this::dto).orElse(null),
                null,
                host.administeredProjects().stream()
                        .flatMap(project -> Optional.ofNullable(projects.get(project.id()))
                                .map(pause ->
                                        new PausingDto.PausedProjectDto(project.key(), project.name(), dto(pause)))
                                .stream())
                        .toList(),
                log(Optional.empty()));
    }

    void change(ProjectRef project, @Nullable Map<String, Object> body) {
        paused.pause(project.id(), wanted(body));
    }

    void changeSite(@Nullable Map<String, Object> body) {
        paused.pauseSite(wanted(body));
    }

    private Optional<Pause> wanted(@Nullable Map<String, Object> given) {
        Boolean flag = GivenBody.of(given, Set.of("paused")).flag("paused");
        if (flag == null) {
            throw Refusal.badInput("paused", "sluice.error.field-flag", "paused");
        }
        return flag ? Optional.of(new Pause(host.callerKey(), clock.instant())) : Optional.empty();
    }

    private List<PausingDto.SaidDto> log(Optional<Long> projectId) {
        return said.latest(projectId, MOST_SAID).stream()
                .sorted(Comparator.comparing(Said::at).reversed())
                .map(this::dto)
                .toList();
    }

    private PausingDto.SaidDto dto(Said one) {
        return new PausingDto.SaidDto(
                one.at().toString(),
                one.kind().name().toLowerCase(Locale.ROOT),
                one.issue().flatMap(host::task).map(TaskRef::key).orElse(null),
                words.say("sluice.rule.name." + one.rule()),
                words.say(one.finding().key(), one.finding().arguments().toArray(new Serializable[0])),
                one.error().orElse(null));
    }

    private PausingDto.PauseDto dto(Pause pause) {
        return new PausingDto.PauseDto(pause.at().toString(), people.name(pause.by()));
    }
}
