package org.sluice.workbench.tracker.projects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;

/** Components of projects and of issues, by name. */
public final class Components {
    private static final RowMapper<Component> ROW = (row, ctx) -> new Component(
            row.getLong("id"),
            row.getLong("project_id"),
            row.getString("name"),
            row.getString("description"),
            Columns.text(row, "lead_key"),
            row.getBoolean("archived"));

    private final Jdbi jdbi;

    public Components(Database database) {
        this.jdbi = database.jdbi();
    }

    public Optional<Component> byId(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM component WHERE id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    public List<Component> ofProject(long projectId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM component WHERE project_id = :id ORDER BY name, id")
                        .bind("id", projectId)
                        .map(ROW)
                        .list());
    }

    public List<Component> ofIssue(long issueId) {
        return ofIssues(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** Components by issue id, with one statement; an issue without any is missing. */
    public Map<Long, List<Component>> ofIssues(Collection<Long> issueIds) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT ic.issue_id, c.* FROM issue_component ic"
                        + " JOIN component c ON c.id = ic.component_id WHERE ic.issue_id = ANY(:ids)"
                        + " ORDER BY c.name, c.id")
                .bindArray("ids", Long.class, issueIds)
                .map((row, ctx) -> Map.entry(row.getLong("issue_id"), ROW.map(row, ctx)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    public Component add(Project project, String name) {
        return jdbi.inTransaction(handle -> {
            Component made =
                    new Component(Ids.next(handle, "component"), project.id(), name, "", Optional.empty(), false);
            insert(handle, made);
            return made;
        });
    }

    /** Writes the component within the caller's transaction. */
    public static void insert(Handle handle, Component component) {
        handle.createUpdate("INSERT INTO component (id, project_id, name, description, lead_key, archived)"
                        + " VALUES (:id, :projectId, :name, :description, :leadKey, :archived)")
                .bindMethods(component)
                .execute();
    }
}
