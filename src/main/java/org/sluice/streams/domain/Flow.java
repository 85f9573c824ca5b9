package org.sluice.streams.domain;

import java.util.Map;
import java.util.Optional;

/**
 * The two-stream workflow of the site, by the ids of what plays its parts.
 *
 * @param workflow its name; empty where an administrator brought it in under a name of their own
 * @param statuses which status is which; every one is there
 * @param fields which field is which, as {@code customfield_10101}
 * @param resolutions which resolution is which
 * @param roles which project role is which
 */
public record Flow(
        String workflow,
        Map<FlowStatus, String> statuses,
        Map<FlowField, String> fields,
        Map<FlowResolution, String> resolutions,
        Map<FlowRole, Long> roles) {

    /** Keeps its own copies. */
    public Flow {
        statuses = Map.copyOf(statuses);
        fields = Map.copyOf(fields);
        resolutions = Map.copyOf(resolutions);
        roles = Map.copyOf(roles);
    }

    /** The id of the status that plays a part, none when somebody took it away. */
    public Optional<String> status(FlowStatus part) {
        return Optional.ofNullable(statuses.get(part));
    }

    /** The part that a status plays, none for a status of somebody else's. */
    public Optional<FlowStatus> part(String statusId) {
        return statuses.entrySet().stream()
                .filter(entry -> entry.getValue().equals(statusId))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The id of a field, none when somebody took it away. */
    public Optional<String> field(FlowField part) {
        return Optional.ofNullable(fields.get(part));
    }
}
