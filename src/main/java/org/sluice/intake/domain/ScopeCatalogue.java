package org.sluice.intake.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who does what in the eyes of a project's team, at a version. Each change makes the next version; 0 is before the first.
 *
 * @param version how many changes there were
 * @param lines in no particular order
 */
public record ScopeCatalogue(long version, List<ScopeLine> lines) {

    /** What a page can hold and a team can keep right. */
    public static final int MOST_LINES = 2_000;

    /** What a page, and an index of its words, can hold: five hundred characters for each of the most lines. */
    public static final int MOST_CHARACTERS = 1_000_000;

    /** Before anybody wrote a line. */
    public static final ScopeCatalogue EMPTY = new ScopeCatalogue(0, List.of());

    /** Keeps its own copy. */
    public ScopeCatalogue {
        lines = List.copyOf(lines);
    }

    /**
     * What has to be done to come to other lines. One whose id is not here is added under it, so that a line that was taken away comes back as
     * itself; the second of an id is a new line.
     */
    public Difference to(List<ScopeLine> wanted) {
        Map<Long, ScopeLine> left = new LinkedHashMap<>();
        lines.forEach(line -> left.put(line.id(), line));
        List<ScopeLine> added = new ArrayList<>();
        List<ScopeLine> changed = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (ScopeLine line : wanted) {
            ScopeLine before = left.remove(line.id());
            if (before == null) {
                added.add(seen.contains(line.id()) ? line.under(0) : line);
            } else if (!before.equals(line)) {
                changed.add(line);
            }
            seen.add(line.id());
        }
        return new Difference(added, changed, List.copyOf(left.values()));
    }

    /**
     * What lies between two catalogues.
     *
     * @param added lines that are not here, some of them without an id yet
     * @param changed lines as they are to be
     * @param removed lines as they were
     */
    public record Difference(List<ScopeLine> added, List<ScopeLine> changed, List<ScopeLine> removed) {

        /** Whether nothing lies between them. */
        public boolean isNone() {
            return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
        }
    }
}
