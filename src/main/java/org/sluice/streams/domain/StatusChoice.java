package org.sluice.streams.domain;

import java.util.Map;

/**
 * What an administrator wants of the statuses.
 *
 * @param statuses status by part; an empty id asks for a new one; parts that are not named are left to Sluice
 */
public record StatusChoice(Map<FlowStatus, String> statuses) {

    /** Leaves all to Sluice. */
    public static final StatusChoice NONE = new StatusChoice(Map.of());

    /** Keeps its own copy. */
    public StatusChoice {
        statuses = Map.copyOf(statuses);
    }
}
