package org.sluice.streams.domain;

import java.util.List;
import java.util.Optional;

/** The lists that teams own, and the fields that offer them. */
public interface TeamLists {

    /** A list of a project in its order; empty where nobody has written one. */
    List<Line> of(long projectId, TeamList list);

    /** These are the lines from now on; the field offers them, and no longer what no team lists any more. */
    void change(long projectId, TeamList list, List<String> lines);

    /** What the field of a list is called, none before the two-stream workflow is set up. */
    Optional<String> field(TeamList list);

    /** What the field offers beside the list of a project. */
    List<String> others(long projectId, TeamList list);

    /**
     * A line.
     *
     * @param there whether the field offers it at this moment
     */
    record Line(String text, boolean there) {}
}
