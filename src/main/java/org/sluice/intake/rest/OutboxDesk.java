package org.sluice.intake.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.Outbox;
import org.sluice.intake.domain.OutgoingStep;
import org.sluice.intake.domain.ScopeCatalogues;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeTeam;
import org.sluice.intake.domain.TakingBack;
import org.sluice.intake.domain.Undelivered;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.TaskRef;
import org.sluice.platform.Words;

/** What a project's team, and its administrators, may do with what was not delivered, of tasks that they may see. */
public final class OutboxDesk {

    /** What may be the key of a task. */
    private static final Pattern KEY = Pattern.compile("\\b[A-Z][A-Z0-9_]+-[0-9]+\\b");

    private final Host host;
    private final ScopeTeam team;
    private final Outbox outbox;
    private final TakingBack back;
    private final ScopeCatalogues catalogues;
    private final Words words;

    /** Speaks the caller's language. */
    public OutboxDesk(
            Host host, ScopeTeam team, Outbox outbox, TakingBack back, ScopeCatalogues catalogues, Words words) {
        this.host = host;
        this.team = team;
        this.outbox = outbox;
        this.back = back;
        this.catalogues = catalogues;
        this.words = words;
    }

    OutboxDto look(String projectKey) {
        return shown(ours(projectKey));
    }

    OutboxDto again(String projectKey, long id, @Nullable Map<String, Object> body) {
        GivenBody given = GivenBody.of(body, Set.of("personal"));
        ProjectRef project = ours(projectKey);
        Outbox.Waiting one = one(project, id);
        outbox.again(one.out().id(), Boolean.TRUE.equals(given.flag("personal")));
        return shown(project);
    }

    OutboxDto takeBack(String projectKey, long id) {
        ProjectRef project = ours(projectKey);
        Outbox.Waiting one = one(project, id);
        if (one.out().step() == OutgoingStep.RECEIVER) {
            back.toTriage(one.out().taskId(), host.callerKey()).ifPresent(why -> {
                throw Refusal.conflict("sluice.outbox.error.not-back", why);
            });
        }
        outbox.drop(id);
        return shown(project);
    }

    private ProjectRef ours(String projectKey) {
        ProjectRef project = host.browsable(projectKey);
        if (!team.holds(project.id(), host.callerKey()) && !host.administers(project)) {
            throw Refusal.forbidden("sluice.outbox.error.not-team");
        }
        return project;
    }

    private Outbox.Waiting one(ProjectRef project, long id) {
        return outbox.one(id)
                .filter(waiting -> task(project, waiting).isPresent())
                .orElseThrow(() -> Refusal.conflict("sluice.outbox.error.gone"));
    }

    /** One that is elsewhere by now is not looked at by the team that it left. */
    private Optional<TaskRef> task(ProjectRef project, Outbox.Waiting waiting) {
        return waiting.out().said().projectId() == project.id()
                ? host.task(waiting.out().taskId(), project)
                : Optional.empty();
    }

    private OutboxDto shown(ProjectRef project) {
        List<Outbox.Waiting> first = outbox.waiting(project.id());
        List<OutboxDto.WaitingDto> shown = first.stream()
                .flatMap(waiting -> task(project, waiting).map(task -> dto(waiting, task)).stream())
                .toList();
        return new OutboxDto(
                shown, first.size() == Outbox.MOST && outbox.many(project.id()) > Outbox.MOST, returned(project));
    }

    private List<OutboxDto.ReturnedDto> returned(ProjectRef project) {
        List<Outbox.Returned> returned = outbox.returned(project.id());
        Map<Long, String> lines = returned.isEmpty()
                ? Map.of()
                : catalogues.of(project.id()).lines().stream()
                        .collect(Collectors.toMap(ScopeLine::id, ScopeLine::what, (one, same) -> one));
        return returned.stream()
                .flatMap(one -> host.task(one.taskId(), project).map(task -> dto(one, task, lines)).stream())
                .toList();
    }

    private static OutboxDto.ReturnedDto dto(Outbox.Returned back, TaskRef task, Map<Long, String> lines) {
        return new OutboxDto.ReturnedDto(
                task.key(),
                task.summary(),
                back.receiver(),
                back.line().orElse(null),
                back.line().map(lines::get).orElse(null),
                back.at().toString());
    }

    private OutboxDto.WaitingDto dto(Outbox.Waiting waiting, TaskRef task) {
        Optional<Undelivered> hindered = waiting.hindered();
        return new OutboxDto.WaitingDto(
                waiting.out().id(),
                task.key(),
                task.summary(),
                waiting.out().said().outcome().code(),
                waiting.out().said().receiver(),
                waiting.out().step().code(),
                waiting.due().equals(Outbox.GIVEN_UP) ? null : waiting.due().toString(),
                hindered.map(why -> why.why().code()).orElse(null),
                hindered.map(why -> sentence(why, task)).orElse(null));
    }

    /** Jira said it to whoever passed the task on, who may see more than the reader: what names another task is not repeated. */
    private String sentence(Undelivered why, TaskRef task) {
        return switch (why.why()) {
            case REFUSED ->
                words.say(
                        KEY.matcher(why.detail()).results().allMatch(key -> key.group()
                                        .equals(task.key()))
                                ? "sluice.outbox.hindrance.refused"
                                : "sluice.outbox.hindrance.refused-unseen",
                        why.detail());
            case PERSONAL_NUMBER -> words.say("sluice.outbox.hindrance.personal-number." + why.detail());
            default -> words.say("sluice.outbox.hindrance." + why.why().code(), why.detail());
        };
    }
}
