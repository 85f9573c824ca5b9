package org.sluice.intake.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.FieldValue;
import org.sluice.intake.domain.NumberedLine;
import org.sluice.intake.domain.ScopeCatalogue;
import org.sluice.intake.domain.ScopeCatalogues;
import org.sluice.intake.domain.ScopeFinding;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeRules;
import org.sluice.intake.domain.ScopeSearch;
import org.sluice.intake.domain.ScopeTeam;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.RestDoor;
import org.sluice.platform.Words;

/**
 * What may be done with who does what, and by whom: the team and the project's administrators read and change it; everybody who may browse
 * the project, or create tasks in it, asks what a text is about, and learns of no more.
 */
public final class ScopeDesk {

    /** A list with all that it may say is less, also as a file. */
    private static final int LONGEST_TEXT = 2_000_000;

    private static final int LONGEST_QUESTION = 20_000;

    /** A field's name with its value. */
    private static final int LONGEST_VALUE = 1_000;

    private final Host host;
    private final ScopeTeam team;
    private final ScopeCatalogues catalogues;
    private final ScopeSearch search;
    private final WayInMatches matches;
    private final ScopeView view;
    private final ScopeEntrance entrance;
    private final OneAtATime turns;
    private final Words words;

    /** One at a time changes a project's lines. */
    public ScopeDesk(
            Host host,
            ScopeTeam team,
            ScopeCatalogues catalogues,
            ScopeSearch search,
            WayInMatches matches,
            ScopeView view,
            ScopeEntrance entrance,
            OneAtATime turns,
            Words words) {
        this.host = host;
        this.team = team;
        this.catalogues = catalogues;
        this.search = search;
        this.matches = matches;
        this.view = view;
        this.entrance = entrance;
        this.turns = turns;
        this.words = words;
    }

    /** The project, where the caller is of its team; a stranger does not learn that it is there. */
    private ProjectRef ours(String projectKey) {
        ProjectRef project = host.browsable(projectKey);
        if (!team.holds(project.id(), host.callerKey()) && !host.administers(project)) {
            throw Refusal.forbidden("sluice.scope.error.not-team");
        }
        return project;
    }

    private CallersProjects projects() {
        return new CallersProjects(host, catalogues);
    }

    ScopeDto look(String projectKey) {
        ProjectRef project = ours(projectKey);
        return shown(project, projects());
    }

    private ScopeDto shown(ProjectRef project, CallersProjects projects) {
        return view.shown(project, catalogues.of(project.id()), catalogues.changes(project.id()), projects);
    }

    /** All of the lines, or none with all that speaks against them. */
    Object change(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = ours(projectKey);
        CallersProjects projects = projects();
        ScopeForm form = ScopeForm.of(body, project.id(), projects);
        List<ScopeFinding> against =
                ScopeRules.of(project.id(), projects).findings(NumberedLine.all(form.lines())).stream()
                        .filter(finding -> !finding.isWarning())
                        .toList();
        if (!against.isEmpty()) {
            return RestDoor.json(
                    400,
                    new ScopeRefusedDto(words.say("sluice.scope.error.findings"), "lines", view.findings(against)));
        }
        return keep(project, form.version(), form.lines(), projects);
    }

    /** Makes the lines what they were at an earlier version; that is a change as any other, and can be undone likewise. */
    ScopeDto undo(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = ours(projectKey);
        GivenBody given = GivenBody.of(body, Set.of("version", "to"));
        long to = ScopeForm.number(given, "to");
        ScopeCatalogue then = catalogues
                .at(project.id(), to)
                .orElseThrow(() -> Refusal.badInput("to", "sluice.scope.error.no-version", to));
        return keep(project, ScopeForm.number(given, "version"), then.lines(), projects());
    }

    private ScopeDto keep(ProjectRef project, long version, List<ScopeLine> lines, CallersProjects projects) {
        boolean kept = turns.change(project, () -> catalogues.change(project.id(), version, lines, host.callerKey()));
        if (!kept) {
            throw Refusal.conflict("sluice.scope.error.changed");
        }
        return shown(project, projects);
    }

    /** What pasted lines or a file mean; nothing is kept. */
    ScopeReadDto read(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = ours(projectKey);
        GivenBody given = GivenBody.of(body, Set.of("text", "file"));
        String file = limited(given, "file", LONGEST_TEXT);
        ScopeCatalogue catalogue = catalogues.of(project.id());
        return file.isBlank()
                ? entrance.pasted(project, limited(given, "text", LONGEST_TEXT), catalogue, projects())
                : entrance.file(project, file, catalogue, projects());
    }

    Response table(String projectKey) {
        ProjectRef project = ours(projectKey);
        return entrance.table(catalogues.of(project.id()), projects())
                .answer("who-does-what-" + project.key() + ".csv");
    }

    MatchesDto match(String projectKey, @Nullable Map<String, Object> body) {
        ProjectRef project = host.enterable(projectKey);
        GivenBody given = GivenBody.of(body, Set.of("text", "component", "fields"));
        String text = limited(given, "text", LONGEST_QUESTION);
        String component = limited(given, "component", LONGEST_QUESTION);
        return matches.of(search.match(project.id(), text, component, chosen(given)), text);
    }

    /** What was chosen in fields, by their names. */
    private static List<FieldValue> chosen(GivenBody given) {
        Map<String, String> fields = Objects.requireNonNullElse(given.textByText("fields"), Map.of());
        if (fields.entrySet().stream()
                .anyMatch(field -> field.getKey().length() + field.getValue().length() > LONGEST_VALUE)) {
            throw Refusal.badInput("fields", "sluice.scope.error.long", "fields", LONGEST_VALUE);
        }
        return fields.entrySet().stream()
                .map(field -> new FieldValue(field.getKey(), field.getValue()))
                .toList();
    }

    private static String limited(GivenBody body, String name, int most) {
        String text = Objects.requireNonNullElse(body.text(name), "");
        if (text.length() > most) {
            throw Refusal.badInput(name, "sluice.scope.error.long", name, most);
        }
        return text;
    }
}
