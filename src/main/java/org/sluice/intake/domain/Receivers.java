package org.sluice.intake.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The teams that a project passes tasks on to: those that its lines of who does what name. */
public final class Receivers {

    private final ScopeCatalogues catalogues;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    /** Asks the lines, of which those of each project are kept until there is a later version. */
    public Receivers(ScopeCatalogues catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * Whose a name is: a department of a line, or a project that a line names, by its name or its key.
     *
     * @param projects what projects are called
     */
    public Optional<Whose> called(long projectId, String name, ProjectNames projects) {
        String wanted = folded(name);
        List<Whose> all = all(projectId);
        return all.stream()
                .filter(whose -> whose.kind() == Whose.Kind.DEPARTMENT
                        && folded(whose.name()).equals(wanted))
                .findFirst()
                .or(() -> all.stream()
                        .filter(whose -> whose.kind() == Whose.Kind.PROJECT)
                        .filter(whose -> projects.isCalled(whose.project(), wanted))
                        .findFirst());
    }

    /** Whether a project has said at all to whom it passes tasks on; before that any name will do. */
    public boolean areSaid(long projectId) {
        return all(projectId).stream().anyMatch(whose -> whose.kind() != Whose.Kind.US);
    }

    private List<Whose> all(long projectId) {
        long version = catalogues.version(projectId);
        Known before = known.get(projectId);
        if (before != null && before.version() == version) {
            return before.named();
        }
        ScopeCatalogue now = catalogues.of(projectId);
        List<Whose> named =
                now.lines().stream().map(ScopeLine::whose).distinct().toList();
        known.put(projectId, new Known(now.version(), named));
        return named;
    }

    /** Whom the lines of a version name, each once. */
    private record Known(long version, List<Whose> named) {}

    /** As names are compared. */
    public static String folded(String name) {
        return OneLine.of(name).toLowerCase(Locale.ROOT);
    }

    /** What projects are called. */
    public interface ProjectNames {
        /** Whether a project's name or key is this, compared by {@link Receivers#folded}. */
        boolean isCalled(long projectId, String folded);
    }
}
