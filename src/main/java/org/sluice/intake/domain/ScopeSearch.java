package org.sluice.intake.domain;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of the projects that were asked about last. Each is of one version: whoever asks when another node, or this one, has made a
 * later version gets an index of that.
 */
public final class ScopeSearch {

    /** What the indexes of a hundred teams with five hundred lines each have; the one that was asked about longest ago goes. */
    private static final int MOST_PLACES = 2_000_000;

    private final ScopeCatalogues catalogues;
    private final Stems stems;
    private final Map<Long, Known> known = new LinkedHashMap<>(16, 0.75f, true);

    /** Nothing is known yet. */
    public ScopeSearch(ScopeCatalogues catalogues, Stems stems) {
        this.catalogues = catalogues;
        this.stems = stems;
    }

    /** The lines of a project that a text, and the component chosen with it, may be about. */
    public List<Match> match(long projectId, String text, String component) {
        return index(projectId).match(text, component);
    }

    /** The same, with what was chosen in fields of the task. */
    public List<Match> match(long projectId, String text, String component, List<FieldValue> chosen) {
        return index(projectId).match(text, component, chosen);
    }

    /** Whether a line of a project has a hint that names a value of a field. */
    public boolean isNamed(long projectId, String value) {
        return index(projectId).isNamed(value);
    }

    /** A line of a project, by its id; none where it is gone. */
    public Optional<ScopeLine> line(long projectId, long id) {
        return index(projectId).line(id);
    }

    /** Two who come at once may both make it: that costs a little and spoils nothing. */
    private ScopeIndex index(long projectId) {
        long version = catalogues.version(projectId);
        Known before = last(projectId);
        if (before != null && before.version() == version) {
            return before.index();
        }
        ScopeCatalogue catalogue = catalogues.of(projectId);
        Known now = new Known(catalogue.version(), ScopeIndex.of(catalogue.lines(), stems));
        keep(projectId, now);
        return now.index();
    }

    private void keep(long projectId, Known now) {
        synchronized (known) {
            known.put(projectId, now);
            int places =
                    known.values().stream().mapToInt(one -> one.index().size()).sum();
            Iterator<Known> eldest = known.values().iterator();
            while (places > MOST_PLACES && known.size() > 1) {
                places -= eldest.next().index().size();
                eldest.remove();
            }
        }
    }

    private @Nullable Known last(long projectId) {
        synchronized (known) {
            return known.get(projectId);
        }
    }

    /** An index of a version. */
    private record Known(long version, ScopeIndex index) {}
}
