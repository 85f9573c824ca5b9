package org.sluice.streams.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sluice.streams.domain.FlowPart.Kind;

/**
 * What an administrator wants of the statuses, resolutions, fields and roles.
 *
 * @param things the thing of the site by part; an empty id asks for a new one; parts that are not named are left to Sluice
 */
public record PartChoice(Map<FlowPart, String> things) {

    /** The kinds of which another thing may be chosen. */
    public static final Set<Kind> KINDS = Set.of(Kind.STATUS, Kind.RESOLUTION, Kind.FIELD, Kind.ROLE);

    /** Leaves all to Sluice. */
    public static final PartChoice NONE = new PartChoice(Map.of());

    /** Keeps its own copy. */
    public PartChoice {
        things = Map.copyOf(things);
    }

    Map<FlowPart, String> of(Kind kind) {
        Map<FlowPart, String> chosen = new HashMap<>();
        things.forEach((part, id) -> {
            if (part.kind() == kind) {
                chosen.put(part, id);
            }
        });
        return chosen;
    }
}
