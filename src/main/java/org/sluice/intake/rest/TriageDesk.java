package org.sluice.intake.rest;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeSettings;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.intake.domain.KeptIntakeSettings;
import org.sluice.intake.domain.SaidOutcome;
import org.sluice.intake.domain.Triage;
import org.sluice.intake.domain.TriageList;
import org.sluice.intake.domain.TriageTask;
import org.sluice.intake.domain.WayInTask;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Host;
import org.sluice.platform.People;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.RestDoor;
import org.sluice.platform.Words;

/** What is in triage and what is said of it, for the team; who may say something of a task is for the workflow to know. */
public final class TriageDesk {

    private static final int LONGEST = 20_000;
    private static final Set<String> FIELDS = Set.of("issue", "outcome", "reason", "to", "decide", "facts", "personal");

    private final Host host;
    private final IntakeTeam team;
    private final KeptIntakeSettings settings;
    private final Triage triage;
    private final WayInMatches matches;
    private final People people;
    private final Words words;
    private final Clock clock;

    /** Answers the team alone. */
    public TriageDesk(
            Host host,
            IntakeTeam team,
            KeptIntakeSettings settings,
            Triage triage,
            WayInMatches matches,
            People people,
            Words words,
            Clock clock) {
        this.host = host;
        this.team = team;
        this.settings = settings;
        this.triage = triage;
        this.matches = matches;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** The project, where the caller works in it; a stranger does not learn that it is there. */
    private ProjectRef ours(String projectKey) {
        ProjectRef project = host.browsable(projectKey);
        if (!team.does(project.id(), host.callerKey())) {
            throw Refusal.forbidden("sluice.intake.error.not-team");
        }
        return project;
    }

    TriageDto list(String projectKey, @Nullable String issue) {
        ProjectRef project = ours(projectKey);
        return issue == null || issue.isBlank()
                ? shown(project)
                : shown(project, triage.of(host.callerKey(), project.id(), issue.strip()));
    }

    private TriageDto shown(ProjectRef project) {
        return shown(project, triage.of(host.callerKey(), project.id()));
    }

    private TriageDto shown(ProjectRef project, TriageList list) {
        IntakeSettings settled = settings.of(project.id());
        return new TriageDto(
                list.tasks().stream().map(task -> task(task, settled)).toList(),
                list.more(),
                list.receivers(),
                team.lead(project.id()).map(people::name).orElse(null),
                team.turn(project.id(), host.callerKey()).leads(),
                clock.instant().toString());
    }

    private TriageDto.TaskDto task(TriageTask task, IntakeSettings settled) {
        return new TriageDto.TaskDto(
                task.key(),
                task.summary(),
                task.words(),
                task.reporter(),
                task.visit().since().toString(),
                task.visit().why().name().toLowerCase(Locale.ROOT),
                task.stream()
                        .map(stream -> stream.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                !task.visit().isAsked() && settled.isTooLong(task.visit().lasted(clock.instant())),
                task.question(),
                matches.of(task.matches(), "").matches(),
                task.lacking());
    }

    /** Answers with what is in triage then. A personal identity number is pointed out before anybody else reads it. */
    Response say(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = ours(projectKey);
        GivenBody given = GivenBody.of(body, FIELDS);
        SaidOutcome said = new SaidOutcome(
                issue(given),
                outcome(given),
                text(given, "reason"),
                text(given, "to"),
                text(given, "decide").map(TriageDesk::day),
                facts(given));
        List<WayInTask.Found> numbers =
                Boolean.TRUE.equals(given.flag("personal")) ? List.of() : said.personalNumbers();
        if (!numbers.isEmpty()) {
            return RestDoor.json(409, PersonalNumbersDto.of(words.say("sluice.way-in.error.number"), numbers));
        }
        triage.say(host.callerKey(), project.id(), said);
        return RestDoor.json(200, shown(project));
    }

    /** Takes back what was said of a task, if that is what was said last. */
    TriageDto undo(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = ours(projectKey);
        GivenBody given = GivenBody.of(body, Set.of("issue", "outcome"));
        triage.takeBack(host.callerKey(), project.id(), issue(given), outcome(given));
        return shown(project);
    }

    private static Map<String, String> facts(GivenBody given) {
        Map<String, String> facts = Objects.requireNonNullElse(given.textByText("facts"), Map.of());
        if (facts.toString().length() > LONGEST) {
            throw Refusal.badInput("facts", "sluice.scope.error.long", "facts", LONGEST);
        }
        return facts;
    }

    private static String issue(GivenBody given) {
        return text(given, "issue").orElseThrow(() -> Refusal.badInput("issue", "sluice.intake.error.no-task", ""));
    }

    /** Only what is said of a task in triage; a wish is declined, and anything taken back, elsewhere. */
    private static IntakeOutcome outcome(GivenBody given) {
        String code = text(given, "outcome").orElse("");
        return IntakeOutcome.of(code)
                .filter(outcome -> outcome != IntakeOutcome.TAKEN_BACK)
                .orElseThrow(() -> Refusal.badInput("outcome", "sluice.intake.error.outcome", code));
    }

    private static Optional<String> text(GivenBody given, String name) {
        String text = Objects.requireNonNullElse(given.text(name), "").strip();
        if (text.length() > LONGEST) {
            throw Refusal.badInput(name, "sluice.scope.error.long", name, LONGEST);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.badInput("decide", "sluice.intake.error.day", text);
        }
    }
}
