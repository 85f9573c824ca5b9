package org.sluice.intake.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sluice.intake.domain.LineSuggestion;
import org.sluice.intake.domain.LineSuggestions;
import org.sluice.intake.domain.PassedTasks;
import org.sluice.intake.domain.ScopeCatalogue;
import org.sluice.intake.domain.ScopeCatalogues;
import org.sluice.intake.domain.ScopeSearch;
import org.sluice.intake.domain.ScopeTeam;
import org.sluice.intake.domain.Stems;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;

/** Suggests lines of who does what to the team and the project's administrators, by tasks that they may browse themselves. */
public final class SuggestionDesk {

    /** A line says a word when the word is a hint or in what it is about, and not only in an example. */
    private static final int SAID = 2;

    private final Host host;
    private final ScopeTeam team;
    private final ScopeCatalogues catalogues;
    private final ScopeSearch search;
    private final ScopeEntrance entrance;
    private final PassedTasks tasks;
    private final LineSuggestions suggestions;

    /** Asks what was passed on. */
    public SuggestionDesk(
            Host host,
            ScopeTeam team,
            ScopeCatalogues catalogues,
            ScopeSearch search,
            ScopeEntrance entrance,
            PassedTasks tasks,
            Stems stems) {
        this.host = host;
        this.team = team;
        this.catalogues = catalogues;
        this.search = search;
        this.entrance = entrance;
        this.tasks = tasks;
        this.suggestions = new LineSuggestions(stems);
    }

    SuggestionsDto look(String projectKey) {
        ProjectRef project = host.browsable(projectKey);
        if (!team.holds(project.id(), host.callerKey()) && !host.administers(project)) {
            throw Refusal.forbidden("sluice.scope.error.not-team");
        }
        CallersProjects projects = new CallersProjects(host, catalogues);
        ScopeCatalogue catalogue = catalogues.of(project.id());
        List<SuggestionsDto.SuggestionDto> found =
                suggestions.of(tasks.lately(project.id()), word -> isSaid(project, word)).stream()
                        .flatMap(one -> suggested(project, one, catalogue, projects).stream())
                        .toList();
        return new SuggestionsDto(found);
    }

    private boolean isSaid(ProjectRef project, String word) {
        return search.match(project.id(), word, "").stream().anyMatch(match -> match.points() >= SAID);
    }

    private Optional<SuggestionsDto.SuggestionDto> suggested(
            ProjectRef project, LineSuggestion one, ScopeCatalogue catalogue, CallersProjects projects) {
        return entrance.line(project, one.word(), one.receiver(), catalogue, projects)
                .filter(line -> !line.whose().kind().equals(Whose.Kind.US.name().toLowerCase(Locale.ROOT)))
                .map(line -> new SuggestionsDto.SuggestionDto(line, one.passed(), one.of(), one.keys()));
    }
}
