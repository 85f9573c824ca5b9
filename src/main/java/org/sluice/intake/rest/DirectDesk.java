package org.sluice.intake.rest;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.Channel;
import org.sluice.intake.domain.DirectRequests;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.intake.domain.WayInTask;
import org.sluice.intake.domain.WayInTasks;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.RestDoor;

/** What came past the way in, for the team: one tap makes a task of it, and counts the channel and nobody. */
public final class DirectDesk {

    private static final int WEEKS = 12;
    private static final int LONGEST = 20_000;
    private static final Set<String> FIELDS = Set.of("channel", "summary", "details", "reporter", "personal");

    private final Host host;
    private final IntakeTeam team;
    private final WayInTasks tasks;
    private final DirectRequests requests;
    private final Clock clock;

    /** Makes tasks as the caller. */
    public DirectDesk(Host host, IntakeTeam team, WayInTasks tasks, DirectRequests requests, Clock clock) {
        this.host = host;
        this.team = team;
        this.tasks = tasks;
        this.requests = requests;
        this.clock = clock;
    }

    DirectDto look(String projectKey) {
        ProjectRef project = ours(projectKey);
        LocalDate first = monday(clock.instant()).minusWeeks(WEEKS - 1);
        Instant since = first.atStartOfDay(host.zone()).toInstant();
        DirectRequests.Looked looked = requests.given(host.callerKey(), project.id(), since);
        List<DirectRequests.Asked> asked = requests.asked(project.id(), since);
        return new DirectDto(
                IntStream.range(0, WEEKS)
                        .mapToObj(first::plusWeeks)
                        .map(week -> week(week, looked.tasks(), asked))
                        .toList(),
                looked.tasks().stream()
                        .map(task -> new DirectDto.TaskDto(
                                task.key(), task.summary(), task.at().toString()))
                        .toList(),
                looked.more());
    }

    private DirectDto.WeekDto week(LocalDate week, List<DirectRequests.Given> given, List<DirectRequests.Asked> asked) {
        return new DirectDto.WeekDto(
                week.toString(),
                Math.toIntExact(given.stream()
                        .filter(task -> monday(task.at()).equals(week))
                        .count()),
                count(asked, week, Channel.PHONE),
                count(asked, week, Channel.CHAT),
                count(asked, week, Channel.CORRIDOR),
                count(asked, week, Channel.NAMED));
    }

    private int count(List<DirectRequests.Asked> asked, LocalDate week, Channel channel) {
        return Math.toIntExact(asked.stream()
                .filter(one -> one.channel() == channel && monday(one.at()).equals(week))
                .count());
    }

    private LocalDate monday(Instant at) {
        return at.atZone(host.zone()).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Response ask(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = ours(projectKey);
        GivenBody given = GivenBody.of(body, FIELDS);
        String code = Objects.requireNonNullElse(given.text("channel"), "");
        Channel channel =
                Channel.said(code).orElseThrow(() -> Refusal.badInput("channel", "sluice.direct.error.channel", code));
        if (!host.mayCreate(project)) {
            throw Refusal.forbidden("sluice.way-in.error.may-not");
        }
        WayInTask task = task(project, given);
        WayInTasks.Made made = tasks.make(host.callerKey(), project.id(), task);
        long id = made.id()
                .orElseThrow(() -> Refusal.badInput(
                        "summary",
                        "sluice.direct.error.refused",
                        String.join(" ", made.faults().values())));
        requests.asked(project.id(), id, channel);
        return RestDoor.json(
                201,
                new WayInMadeDto(made.key(), host.task(id, project).isPresent(), tasks.beginsInTriage(project.id())));
    }

    private WayInTask task(ProjectRef project, GivenBody given) {
        Optional<String> reporter = Optional.of(text(given, "reporter")).filter(name -> !name.isEmpty());
        if (reporter.isPresent() && !tasks.mayNameReporter(host.callerKey(), project.id())) {
            throw Refusal.forbidden("sluice.way-in.error.reporter");
        }
        WayInTask task = new WayInTask(text(given, "summary"), text(given, "details"), Map.of(), reporter);
        if (task.title().isEmpty()) {
            throw Refusal.badInput("summary", "sluice.way-in.error.title");
        }
        if (task.title().length() > WayInTask.LONGEST_TITLE) {
            throw Refusal.badInput("summary", "sluice.way-in.error.title-long", WayInTask.LONGEST_TITLE);
        }
        if (!Boolean.TRUE.equals(given.flag("personal"))
                && !task.personalNumbers().isEmpty()) {
            throw Refusal.conflict("sluice.direct.error.number");
        }
        return task;
    }

    private static String text(GivenBody given, String name) {
        String text = Objects.requireNonNullElse(given.text(name), "").strip();
        if (text.length() > LONGEST) {
            throw Refusal.badInput(name, "sluice.scope.error.long", name, LONGEST);
        }
        return text;
    }

    /** The project, where the caller works in it; a stranger does not learn that it is there. */
    private ProjectRef ours(String projectKey) {
        ProjectRef project = host.browsable(projectKey);
        if (!team.does(project.id(), host.callerKey())) {
            throw Refusal.forbidden("sluice.intake.error.not-team");
        }
        return project;
    }
}
