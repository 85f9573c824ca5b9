package org.sluice.workbench.tracker.projects;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Columns;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.config.Shelf;
import org.sluice.workbench.tracker.people.Groups;

/** All projects, by key. Held in memory: every issue asks for its own. */
public final class Projects {
    private final Jdbi jdbi;
    private final Shelf<Project> shelf;

    public Projects(Database database) {
        this.jdbi = database.jdbi();
        shelf = new Shelf<>(
                () -> jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM project ORDER BY project_key")
                        .map((row, ctx) -> new Project(
                                row.getLong("id"),
                                row.getString("project_key"),
                                row.getString("name"),
                                row.getString("description"),
                                Columns.text(row, "lead_key"),
                                row.getLong("permission_scheme_id"),
                                Columns.number(row, "security_scheme_id"),
                                row.getBoolean("archived")))
                        .list()),
                project -> Long.toString(project.id()));
    }

    public Collection<Project> all() {
        return shelf.all();
    }

    public Optional<Project> byId(long id) {
        return shelf.get(Long.toString(id));
    }

    /** The project that the text names by its id or by its key. */
    public Optional<Project> named(String keyOrId) {
        return Ids.read(keyOrId).flatMap(this::byId).or(() -> byKey(keyOrId));
    }

    public Optional<Project> byKey(String key) {
        String upper = key.toUpperCase(Locale.ROOT);
        return all().stream().filter(project -> project.key().equals(upper)).findFirst();
    }

    /** Makes a project under the default permission scheme; Jira's administrators administer it. */
    public Project add(String key, String name, Optional<String> leadKey) {
        long id = jdbi.inTransaction(handle -> {
            long next = Ids.next(handle, "project");
            insert(handle, new Project(next, key, name, "", leadKey, 0, Optional.empty(), false));
            return next;
        });
        forget();
        return byId(id).orElseThrow();
    }

    /** Writes the project within the caller's transaction; nobody sees it before {@link #forget}. */
    public static void insert(Handle handle, Project project) {
        handle.createUpdate("INSERT INTO project (id, project_key, name, description, lead_key,"
                        + " permission_scheme_id, security_scheme_id, archived) VALUES (:id, :key, :name,"
                        + " :description, :leadKey, :permissionSchemeId, :securitySchemeId, :archived)")
                .bindMethods(project)
                .execute();
        handle.execute(
                "INSERT INTO role_actor (project_id, role_id, actor_type, actor) VALUES (?, ?, ?, ?)",
                project.id(),
                ProjectRole.ADMINISTRATORS,
                ProjectRoles.GROUP,
                Groups.ADMINISTRATORS);
    }

    public void usePermissionScheme(Project project, long schemeId) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE project SET permission_scheme_id = ? WHERE id = ?", schemeId, project.id()));
        forget();
    }

    public void useSecurityScheme(Project project, long schemeId) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE project SET security_scheme_id = ? WHERE id = ?", schemeId, project.id()));
        forget();
    }

    /** Reads everything again at the next question; for whoever wrote to the table. */
    public void forget() {
        shelf.forget();
    }
}
