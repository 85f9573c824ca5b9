package org.sluice.intake.rest;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.ChosenLines;
import org.sluice.intake.domain.ScopeCatalogues;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.WayInTask;
import org.sluice.intake.domain.WayInTasks;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.RestDoor;
import org.sluice.platform.Words;

/**
 * The way in: for whoever may browse a project or create tasks in it, and a task is made for those who may create. Whatever speaks against
 * one is told at once.
 */
public final class WayInDesk {

    private final Host host;
    private final ScopeCatalogues catalogues;
    private final WayInTasks tasks;
    private final ChosenLines chosen;
    private final Words words;

    /** Makes tasks as the caller. */
    public WayInDesk(Host host, ScopeCatalogues catalogues, WayInTasks tasks, ChosenLines chosen, Words words) {
        this.host = host;
        this.catalogues = catalogues;
        this.tasks = tasks;
        this.chosen = chosen;
        this.words = words;
    }

    WayInDto look(String projectKey) {
        ProjectRef project = host.enterable(projectKey);
        boolean mayCreate = host.mayCreate(project);
        return new WayInDto(
                project.name(),
                mayCreate,
                mayCreate && tasks.mayNameReporter(host.callerKey(), project.id()),
                mayCreate
                        ? tasks.type(project.id())
                                .map(type -> new WayInDto.FormDto(project.id(), type))
                                .orElse(null)
                        : null);
    }

    Response make(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = host.enterable(projectKey);
        if (!host.mayCreate(project)) {
            throw Refusal.forbidden("sluice.way-in.error.may-not");
        }
        WayInForm form = WayInForm.of(body);
        if (form.onBehalf().isPresent() && !tasks.mayNameReporter(host.callerKey(), project.id())) {
            throw Refusal.forbidden("sluice.way-in.error.reporter");
        }
        List<String> asked = asked(project, form.line());
        List<WayInRefusedDto.FaultDto> lacking = lacking(form, asked);
        if (!lacking.isEmpty()) {
            return refused(400, "sluice.way-in.error.lacking", lacking, List.of());
        }
        WayInTask task = new WayInTask(form.title(), form.details(), facts(form, asked), form.onBehalf());
        List<WayInTask.Found> numbers = form.personal() ? List.of() : task.personalNumbers();
        return numbers.isEmpty()
                ? made(kept(tasks.make(host.callerKey(), project.id(), task), project, form.line()), project)
                : refused(409, "sluice.way-in.error.number", List.of(), numbers);
    }

    /** The line decides later which facts are asked for, and that there is a task says how it came in. */
    private WayInTasks.Made kept(WayInTasks.Made made, ProjectRef project, long line) {
        made.id().ifPresent(id -> chosen.choose(id, project.id(), Math.max(0, line)));
        return made;
    }

    /** The facts of a line that is ours; a line that is gone, or another's, asks for none. */
    private List<String> asked(ProjectRef project, long line) {
        return catalogues.of(project.id()).lines().stream()
                .filter(one -> one.id() == line && one.whose().kind() == Whose.Kind.US)
                .findFirst()
                .map(ScopeLine::more)
                .map(more -> more.facts())
                .orElse(List.of());
    }

    private List<WayInRefusedDto.FaultDto> lacking(WayInForm form, List<String> asked) {
        List<WayInRefusedDto.FaultDto> lacking = new ArrayList<>();
        if (form.title().isBlank()) {
            lacking.add(new WayInRefusedDto.FaultDto("title", words.say("sluice.way-in.error.title")));
        } else if (form.title().length() > WayInTask.LONGEST_TITLE) {
            lacking.add(new WayInRefusedDto.FaultDto(
                    "title", words.say("sluice.way-in.error.title-long", WayInTask.LONGEST_TITLE)));
        }
        List<String> answers = form.answers(asked);
        for (int i = 0; i < asked.size(); i++) {
            if (answers.get(i).isEmpty()) {
                lacking.add(new WayInRefusedDto.FaultDto(
                        WayInTask.part(asked.get(i)), words.say("sluice.way-in.error.fact")));
            }
        }
        return lacking;
    }

    private static Map<String, String> facts(WayInForm form, List<String> asked) {
        List<String> answers = form.answers(asked);
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            facts.put(asked.get(i), answers.get(i));
        }
        return facts;
    }

    private Response made(WayInTasks.Made made, ProjectRef project) {
        return made.id()
                .map(id -> RestDoor.json(
                        201,
                        new WayInMadeDto(
                                made.key(), host.task(id, project).isPresent(), tasks.beginsInTriage(project.id()))))
                .orElseGet(() -> refused(
                        400,
                        "sluice.way-in.error.refused",
                        made.faults().entrySet().stream()
                                .map(fault -> new WayInRefusedDto.FaultDto(field(fault.getKey()), fault.getValue()))
                                .toList(),
                        List.of()));
    }

    /** As the page calls it. */
    private static String field(String field) {
        return switch (field) {
            case "summary" -> "title";
            case "description" -> "details";
            case "reporter" -> "onBehalf";
            default -> field;
        };
    }

    private Response refused(
            int status, String key, List<WayInRefusedDto.FaultDto> faults, List<WayInTask.Found> numbers) {
        return RestDoor.json(
                status,
                new WayInRefusedDto(
                        words.say(key),
                        faults,
                        numbers.stream().map(WayInRefusedDto.NumberDto::of).toList()));
    }
}
