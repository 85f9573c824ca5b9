package org.sluice.streams.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists that teams own, and the fields that offer them. */
public interface TeamLists {

    /** A list of a project in its order; empty where nobody has written one. */
    List<Line> of(long projectId, TeamList list);

    /**
     * These are the lines from now on, of all the lists or, where a field is not there for lines that are new, of none; the field offers
     * them, and no longer what no team lists any more.
     */
    void change(long projectId, Map<TeamList, List<String>> wanted);

    /** What the field of a list is called, none when it is not there. */
    Optional<String> field(TeamList list);

    /** Where the field of a list is, seen from a project. */
    Place place(long projectId, TeamList list);

    /** What the field offers beside the list of a project. */
    List<String> others(long projectId, TeamList list);

    /** Where a field with options is, seen from a project. */
    enum Place {
        /** Here, with options that other projects have as well. */
        SHARED,
        /** Here, with options that only the projects of its context have. */
        APART,
        /** In other projects alone. */
        ELSEWHERE,
        /** Nowhere: the two-stream workflow is not set up, or somebody deleted the field. */
        GONE
    }

    /**
     * A line.
     *
     * @param there whether the field offers it at this moment
     */
    record Line(String text, boolean there) {}
}
