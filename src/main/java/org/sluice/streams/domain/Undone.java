package org.sluice.streams.domain;

import java.util.List;
import java.util.Optional;

/**
 * How undo went.
 *
 * @param refused the projects that stand in the way of all of it, none when it was done
 * @param kept what had to stay, each with its reason
 */
public record Undone(Optional<InUse> refused, List<Kept> kept) {

    /** Something that had to stay. */
    public record Kept(FlowPart part, String name, InUse why) {}

    /** Keeps its own copy. */
    public Undone {
        kept = List.copyOf(kept);
    }
}
