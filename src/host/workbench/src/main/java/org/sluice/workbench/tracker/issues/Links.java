package org.sluice.workbench.tracker.issues;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sluice.workbench.db.Database;

/** Links between issues and their types. */
public final class Links {
    private static final RowMapper<LinkType> TYPE = (row, ctx) -> new LinkType(
            row.getLong("type_id"), row.getString("name"), row.getString("inward"), row.getString("outward"));

    private static final RowMapper<Link> LINK = (row, ctx) -> new Link(
            row.getLong("link_id"), TYPE.map(row, ctx), row.getLong("source_id"), row.getLong("destination_id"));
    private static final String SELECT = "SELECT l.id AS link_id, l.source_id, l.destination_id, l.type_id, t.name,"
            + " t.inward, t.outward FROM issue_link l JOIN link_type t ON t.id = l.type_id ";

    private final Jdbi jdbi;

    public Links(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<LinkType> types() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT t.*, t.id AS type_id FROM link_type t ORDER BY name")
                        .map(TYPE)
                        .list());
    }

    public Optional<LinkType> type(long id) {
        return types().stream().filter(type -> type.id() == id).findFirst();
    }

    public Optional<Link> byId(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE l.id = :id")
                .bind("id", id)
                .map(LINK)
                .findOne());
    }

    public List<Link> ofType(long typeId) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE l.type_id = :id ORDER BY l.id")
                .bind("id", typeId)
                .map(LINK)
                .list());
    }

    public void add(Link link) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO issue_link (id, type_id, source_id, destination_id) VALUES (?, ?, ?, ?)",
                link.id(),
                link.type().id(),
                link.sourceId(),
                link.destinationId()));
    }

    public void delete(long id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM issue_link WHERE id = ?", id));
    }

    /** Links that begin or end at the issue, by type. */
    public List<Link> of(long issueId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + "WHERE l.source_id = :id OR l.destination_id = :id ORDER BY t.name, l.id")
                .bind("id", issueId)
                .map(LINK)
                .list());
    }
}
