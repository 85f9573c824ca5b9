package org.sluice.insight.domain;

import java.util.Optional;
import java.util.Set;

/** Previews of projects, computed in the background; nothing but the preview itself is written. */
public interface Previews {

    /** Begins a preview, in place of an earlier one; one that runs goes on. */
    void begin(long projectId);

    /** Forgets the preview: once it is known what becomes of the project, nobody needs it. */
    void forget(long projectId);

    /** The preview, none when nobody has begun one. */
    Optional<State> state(long projectId);

    /** How far a preview is: running while there is no result, over without one if it failed. */
    record State(int issues, int of, boolean failed, Optional<Result> result) {}

    /** What was found: the figures, and the statuses that the project's tasks have been in, by id. */
    record Result(Preview preview, Set<String> statuses) {}
}
