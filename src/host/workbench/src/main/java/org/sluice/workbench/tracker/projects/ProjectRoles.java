package org.sluice.workbench.tracker.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.db.Rows;
import org.sluice.workbench.tracker.people.User;

/** Who plays which role in a project: users by key and groups by name. */
public final class ProjectRoles {
    public static final String USER = "user";
    public static final String GROUP = "group";

    private final Jdbi jdbi;
    private final Map<Long, List<RoleActor>> actorsByProject = new ConcurrentHashMap<>();

    public ProjectRoles(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<ProjectRole> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM project_role ORDER BY name")
                .map((row, ctx) ->
                        new ProjectRole(row.getLong("id"), row.getString("name"), row.getString("description")))
                .list());
    }

    public Optional<ProjectRole> byName(String name) {
        return all().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
    }

    public ProjectRole add(String name, String description) {
        return jdbi.inTransaction(handle -> {
            ProjectRole role = new ProjectRole(Ids.next(handle, "project_role"), name, description);
            handle.execute(
                    "INSERT INTO project_role (id, name, description) VALUES (?, ?, ?)", role.id(), name, description);
            return role;
        });
    }

    /** With all who play it. */
    public void remove(long roleId) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM project_role WHERE id = ?", roleId));
        forget();
    }

    public void addActor(Project project, long roleId, String actorType, String actor) {
        Rows.put(
                jdbi,
                "role_actor",
                Map.of("project_id", project.id(), "role_id", roleId, "actor_type", actorType, "actor", actor));
        actorsByProject.remove(project.id());
    }

    public void removeActor(Project project, long roleId, String actorType, String actor) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM role_actor WHERE project_id = ? AND role_id = ? AND actor_type = ? AND actor = ?",
                project.id(),
                roleId,
                actorType,
                actor));
        actorsByProject.remove(project.id());
    }

    /** The ids of the roles that the user plays in the project, by name or as a member of the groups. */
    public Set<Long> rolesOf(Project project, User user, Set<String> groups) {
        return actorsByProject.computeIfAbsent(project.id(), this::actors).stream()
                .filter(actor ->
                        actor.type().equals(USER) ? actor.name().equals(user.key()) : groups.contains(actor.name()))
                .map(RoleActor::roleId)
                .collect(Collectors.toSet());
    }

    /** Who plays the role in the project. */
    public List<RoleActor> actorsOf(Project project, long roleId) {
        return actorsByProject.computeIfAbsent(project.id(), this::actors).stream()
                .filter(actor -> actor.roleId() == roleId)
                .toList();
    }

    /** Reads who plays what again at the next question; for whoever wrote to the table. */
    public void forget() {
        actorsByProject.clear();
    }

    private List<RoleActor> actors(long projectId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM role_actor WHERE project_id = :project")
                .bind("project", projectId)
                .map((row, ctx) -> new RoleActor(
                        row.getLong("id"), row.getLong("role_id"), row.getString("actor_type"), row.getString("actor")))
                .list());
    }
}
