package org.sluice.workbench.tracker.config;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;

/** The kinds of issue events that somebody made beside Jira's own, by name. */
public final class MadeEvents {
    private final Jdbi jdbi;

    public MadeEvents(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<MadeEvent> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM event_type ORDER BY name")
                .map((row, ctx) -> new MadeEvent(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getLong("template_id")))
                .list());
    }

    public MadeEvent add(String name, String description, long templateId) {
        return jdbi.inTransaction(handle -> {
            long id = Ids.next(handle, "event_type");
            handle.execute(
                    "INSERT INTO event_type (id, name, description, template_id) VALUES (?, ?, ?, ?)",
                    id,
                    name,
                    description,
                    templateId);
            return new MadeEvent(id, name, description, templateId);
        });
    }

    public void remove(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM event_type WHERE id = ?", id));
    }
}
