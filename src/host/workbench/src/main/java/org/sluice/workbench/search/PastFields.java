package org.sluice.workbench.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.Constants;
import org.sluice.workbench.tracker.config.Priority;
import org.sluice.workbench.tracker.config.Resolution;
import org.sluice.workbench.tracker.config.Status;

/** The fields that {@code WAS} and {@code CHANGED} take: those that Jira lists, as far as the host has them. */
final class PastFields {
    private final Map<String, PastField> byName;

    PastFields(Tracker tracker) {
        Resolvers resolvers = new Resolvers(tracker);
        Constants constants = tracker.constants();
        byName = Map.of(
                "status",
                new PastField(
                        "status",
                        "i.status_id",
                        resolvers.named(constants::statuses, Status::id, Status::name, resolvers::inProjects)),
                "priority",
                new PastField(
                        "priority",
                        "i.priority_id",
                        resolvers.named(constants::priorities, Priority::id, Priority::name)),
                "resolution",
                new PastField(
                        "resolution",
                        "i.resolution_id",
                        resolvers.named(constants::resolutions, Resolution::id, Resolution::name)),
                "assignee",
                new PastField("assignee", "i.assignee_key", resolvers::users),
                "reporter",
                new PastField("reporter", "i.reporter_key", resolvers::users));
    }

    Optional<PastField> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }
}
