package org.sluice.intake.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.Match;
import org.sluice.intake.domain.PersonalNumbers;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.WayInTasks;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;

/** What a reporter's words may be about, with the way on; nobody learns of a project that they may neither browse nor create tasks in. */
public final class WayInMatches {

    private final Host host;
    private final WayInTasks tasks;

    /** Asks what the caller may, and for the types that tasks are created as. */
    public WayInMatches(Host host, WayInTasks tasks) {
        this.host = host;
        this.tasks = tasks;
    }

    MatchesDto of(List<Match> matches, String text) {
        return new MatchesDto(
                matches.stream().map(match -> match(match)).toList(),
                PersonalNumbers.in(text).stream()
                        .map(place -> new MatchesDto.NumberDto(place.from(), place.to()))
                        .toList());
    }

    private MatchesDto.MatchDto match(Match match) {
        ScopeLine line = match.line();
        return new MatchesDto.MatchDto(
                line.id(),
                line.what(),
                whose(line.whose()),
                line.sentence(),
                line.more().facts(),
                match.words(),
                form(line.whose()));
    }

    private ScopeLineDto.WhoseDto whose(Whose whose) {
        if (whose.kind() != Whose.Kind.PROJECT) {
            return ScopeView.whose(whose, host::browsable);
        }
        Optional<ProjectRef> known = host.browsable(whose.project()).or(() -> host.creatable(whose.project()));
        return new ScopeLineDto.WhoseDto(
                whose.kind().name().toLowerCase(Locale.ROOT),
                known.map(ProjectRef::id).orElse(null),
                known.map(ProjectRef::key).orElse(null),
                known.map(ProjectRef::name).orElse(null),
                null);
    }

    private WayInDto.@Nullable FormDto form(Whose whose) {
        return whose.kind() != Whose.Kind.PROJECT
                ? null
                : host.creatable(whose.project())
                        .flatMap(project -> tasks.type(project.id()))
                        .map(type -> new WayInDto.FormDto(whose.project(), type))
                        .orElse(null);
    }
}
