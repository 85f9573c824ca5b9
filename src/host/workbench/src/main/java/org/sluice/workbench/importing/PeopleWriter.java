package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Batch;
import org.sluice.workbench.db.Ids;

/**
 * Finds users by name and makes those that are not here yet, without a password, so that they cannot log in. A key that
 * somebody else here has is replaced: every Jira has a {@code JIRAUSER10000}.
 */
final class PeopleWriter {
    private final Handle handle;
    private final References references;
    private final Map<String, String> keysByName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    PeopleWriter(Handle handle, References references) {
        this.handle = handle;
        this.references = references;
    }

    void write(Survey survey) {
        handle.select("SELECT user_key, lower_name FROM app_user")
                .map((row, ctx) -> Map.entry(row.getString("lower_name"), row.getString("user_key")))
                .forEach(entry -> keysByName.put(entry.getKey(), entry.getValue()));
        taken.addAll(keysByName.values());
        try (Batch users = new Batch(
                handle.getConnection(),
                "app_user",
                "user_key",
                "name",
                "lower_name",
                "display_name",
                "email",
                "active",
                "language")) {
            for (Seen seen : survey.of(Kind.USER)) {
                String name = name(seen);
                references.put(
                        seen.ref(),
                        keysByName.computeIfAbsent(name.toLowerCase(Locale.ROOT), lower -> add(users, seen, name)));
            }
        }
    }

    private String add(Batch users, Seen seen, String name) {
        String key = taken.add(seen.ref().id()) ? seen.ref().id() : newKey();
        JsonNode detail = seen.detail();
        users.add(
                key,
                name,
                name.toLowerCase(Locale.ROOT),
                detail.path("displayName").asText(seen.name()),
                detail.path("emailAddress").asText(""),
                detail.path("active").asBoolean(true),
                "");
        return key;
    }

    private String newKey() {
        String key;
        do {
            key = "JIRAUSER" + Ids.next(handle, "user");
        } while (!taken.add(key));
        return key;
    }

    private static String name(Seen seen) {
        return seen.detail().path("name").asText(seen.ref().id());
    }
}
