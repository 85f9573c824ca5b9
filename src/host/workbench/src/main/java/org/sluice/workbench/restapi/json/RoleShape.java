package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.projects.RoleActor;

/** A project role with who plays it in a project. */
public record RoleShape(Shapes shapes, Tracker tracker) {
    public String address(Project project, ProjectRole role) {
        return shapes.root() + "project/" + project.id() + "/role/" + role.id();
    }

    public ObjectNode of(Project project, ProjectRole role) {
        ObjectNode shape = Shapes.object()
                .put("self", address(project, role))
                .put("name", role.name())
                .put("id", role.id())
                .put("description", role.description());
        return shape.set("actors", Shapes.array(tracker.roles().actorsOf(project, role.id()), this::of));
    }

    private ObjectNode of(RoleActor actor) {
        boolean user = actor.type().equals(ProjectRoles.USER);
        User person = user ? tracker.users().byKey(actor.name()).orElse(null) : null;
        return Shapes.object()
                .put("id", actor.id())
                .put("displayName", person == null ? actor.name() : person.displayName())
                .put("type", "atlassian-" + actor.type() + "-role-actor")
                .put("name", person == null ? actor.name() : person.name());
    }
}
