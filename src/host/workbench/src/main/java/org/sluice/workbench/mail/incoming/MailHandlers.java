package org.sluice.workbench.mail.incoming;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;

/** The mail handlers, in the order in which they were made. */
public final class MailHandlers {
    private static final RowMapper<MailHandler> ROW = (row, ctx) -> new MailHandler(
            row.getLong("id"),
            row.getString("name"),
            row.getString("folder"),
            row.getLong("project_id"),
            row.getString("type_id"),
            Columns.text(row, "default_reporter_key"),
            row.getString("catch_address"),
            row.getBoolean("strip_quotes"),
            MailHandler.Bulk.valueOf(row.getString("bulk")));

    private final Database database;
    private final Jdbi jdbi;

    public MailHandlers(Database database) {
        this.database = database;
        this.jdbi = database.jdbi();
    }

    public List<MailHandler> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM mail_handler ORDER BY id")
                .map(ROW)
                .list());
    }

    public Optional<MailHandler> byId(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM mail_handler WHERE id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    public MailHandler add(MailHandler handler) {
        MailHandler made = handler.withId(database.ids().next("mail_handler"));
        write(
                "INSERT INTO mail_handler (id, name, folder, project_id, type_id, default_reporter_key, catch_address,"
                        + " strip_quotes, bulk) VALUES (:id, :name, :folder, :project, :type, :reporter, :catch, :strip,"
                        + " :bulk)",
                made);
        return made;
    }

    public void update(MailHandler handler) {
        write(
                "UPDATE mail_handler SET name = :name, folder = :folder, project_id = :project, type_id = :type,"
                        + " default_reporter_key = :reporter, catch_address = :catch, strip_quotes = :strip,"
                        + " bulk = :bulk WHERE id = :id",
                handler);
    }

    public void remove(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM mail_handler WHERE id = ?", id));
    }

    private void write(String sql, MailHandler handler) {
        jdbi.useHandle(handle -> {
            try (Update update = handle.createUpdate(sql)) {
                update.bind("id", handler.id())
                        .bind("name", handler.name())
                        .bind("folder", handler.folder())
                        .bind("project", handler.projectId())
                        .bind("type", handler.typeId())
                        .bind("reporter", handler.defaultReporterKey())
                        .bind("catch", handler.catchAddress())
                        .bind("strip", handler.stripQuotes())
                        .bind("bulk", handler.bulk().name())
                        .execute();
            }
        });
    }
}
