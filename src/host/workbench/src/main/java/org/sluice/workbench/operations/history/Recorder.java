package org.sluice.workbench.operations.history;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;

/** Writes change groups, in the caller's transaction; nothing is recorded when nothing changed. */
public final class Recorder {
    private final Database database;
    private final Clock clock;

    public Recorder(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<ChangeGroup> record(long issueId, Optional<String> authorKey, List<ChangeItem> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ChangeGroup group = new ChangeGroup(database.ids().fresh("change_group"), issueId, authorKey, now, items);
        database.jdbi().useHandle(handle -> write(handle, group));
        return Optional.of(group);
    }

    private static void write(Handle handle, ChangeGroup group) {
        handle.createUpdate("INSERT INTO change_group (id, issue_id, author_key, created)"
                        + " VALUES (:id, :issueId, :authorKey, :created)")
                .bindMethods(group)
                .execute();
        int order = 0;
        for (ChangeItem item : group.items()) {
            handle.createUpdate("INSERT INTO change_item (group_id, sort_order, field_type, field,"
                            + " from_value, from_text, to_value, to_text) VALUES (:group, :order, :fieldType, :field,"
                            + " :from, :fromText, :to, :toText)")
                    .bind("group", group.id())
                    .bind("order", order++)
                    .bindMethods(item)
                    .execute();
        }
    }
}
