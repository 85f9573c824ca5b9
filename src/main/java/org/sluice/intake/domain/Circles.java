package org.sluice.intake.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nobody sends a thing to somebody who sends it back. The way is followed from project to project, by the line that each has about the same
 * subject, until somebody keeps it, has no such line, or the way has come back; it is a circle only where it comes back to the project
 * itself, since others' circles are others' to mend. Whoever may not browse a project is not told of its lines.
 */
final class Circles implements ScopeRule {

    private static final int FARTHEST = 10;

    private final long own;
    private final OtherProjects projects;
    private final Map<Long, Map<String, Whose>> known = new HashMap<>();

    Circles(long own, OtherProjects projects) {
        this.own = own;
        this.projects = projects;
    }

    @Override
    public Stream<ScopeFinding> findings(List<NumberedLine> lines) {
        return lines.stream().flatMap(numbered -> circle(numbered.line()).stream()
                .map(way -> numbered.finding(ScopeFinding.Reason.CIRCLE, way)));
    }

    /** The names of those who pass it round, as one text. */
    private Optional<String> circle(ScopeLine line) {
        List<String> way = new ArrayList<>();
        Whose whose = line.whose();
        for (int step = 0; step < FARTHEST && whose.kind() == Whose.Kind.PROJECT; step++) {
            if (whose.project() == own) {
                return way.isEmpty() ? Optional.empty() : Optional.of(String.join(" → ", way));
            }
            way.add(projects.name(whose.project()).orElse(""));
            whose = receivers(whose.project()).getOrDefault(line.subject(), Whose.us());
        }
        return Optional.empty();
    }

    private Map<String, Whose> receivers(long project) {
        return known.computeIfAbsent(project, id -> {
            Map<String, Whose> receivers = new HashMap<>();
            projects.lines(id).forEach(line -> receivers.putIfAbsent(line.subject(), line.whose()));
            return receivers;
        });
    }
}
