package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.config.StatusCategory;

/** Finds statuses, types, priorities and resolutions by name and makes those that are not here yet. */
final class ConstantsWriter {
    private static final Map<String, Integer> PRIORITY_RANKS = Map.ofEntries(
            Map.entry("blocker", 50),
            Map.entry("critical", 75),
            Map.entry("highest", 100),
            Map.entry("urgent", 110),
            Map.entry("high", 200),
            Map.entry("major", 250),
            Map.entry("medium", 300),
            Map.entry("normal", 310),
            Map.entry("minor", 350),
            Map.entry("low", 400),
            Map.entry("lowest", 500),
            Map.entry("trivial", 600),
            Map.entry("none", 900));
    private static final int UNRANKED = 320;

    private final Handle handle;
    private final References references;

    ConstantsWriter(Handle handle, References references) {
        this.handle = handle;
        this.references = references;
    }

    void write(Survey survey) {
        for (Kind kind : new Kind[] {Kind.STATUS, Kind.ISSUE_TYPE, Kind.PRIORITY, Kind.RESOLUTION}) {
            write(kind, survey);
        }
    }

    private void write(Kind kind, Survey survey) {
        String table = HighestIds.counterOf(kind);
        Map<String, String> byName = new HashMap<>();
        Set<String> taken = new HashSet<>();
        handle.select("SELECT id, name FROM " + table)
                .map((row, ctx) -> Map.entry(row.getString("id"), row.getString("name")))
                .forEach(entry -> {
                    byName.put(lower(entry.getValue()), entry.getKey());
                    taken.add(entry.getKey());
                });
        for (Seen seen : survey.of(kind)) {
            String id = byName.computeIfAbsent(lower(seen.name()), name -> {
                String made = HighestIds.numeric(seen.ref().id())
                        .map(String::valueOf)
                        .filter(taken::add)
                        .orElseGet(() -> Long.toString(Ids.next(handle, table)));
                insert(kind, made, seen, taken.size());
                return made;
            });
            references.put(seen.ref(), id);
        }
    }

    private void insert(Kind kind, String id, Seen seen, int order) {
        JsonNode detail = seen.detail();
        String table = HighestIds.counterOf(kind);
        String description = detail.path("description").asText("");
        switch (kind) {
            case STATUS ->
                handle.execute(
                        "INSERT INTO status (id, name, description, category_key, sort_order) VALUES (?, ?, ?, ?, ?)",
                        id,
                        seen.name(),
                        description,
                        StatusCategory.of(detail.path("statusCategory")
                                        .path("key")
                                        .asText())
                                .key(),
                        order);
            case ISSUE_TYPE ->
                handle.execute(
                        "INSERT INTO issue_type (id, name, description, subtask, sort_order) VALUES (?, ?, ?, ?, ?)",
                        id,
                        seen.name(),
                        description,
                        detail.path("subtask").asBoolean(),
                        order);
            default ->
                handle.execute(
                        "INSERT INTO " + table + " (id, name, description, sort_order) VALUES (?, ?, ?, ?)",
                        id,
                        seen.name(),
                        description,
                        kind == Kind.PRIORITY ? PRIORITY_RANKS.getOrDefault(lower(seen.name()), UNRANKED) : order);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
