package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Component;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;

/** A project, in short and in full, and its components. */
public record ProjectShape(Shapes shapes) {
    public ObjectNode of(Project project) {
        ObjectNode shape = shapes.self("project/" + project.id());
        shape.set("avatarUrls", shapes.avatar("project.svg"));
        return shape.put("id", Long.toString(project.id()))
                .put("key", project.key())
                .put("name", project.name())
                .put("projectTypeKey", "software")
                .put("archived", project.archived());
    }

    public ObjectNode inFull(
            Project project,
            Optional<User> lead,
            List<Component> components,
            List<IssueType> types,
            List<ProjectRole> roles) {
        ObjectNode shape = of(project).put("description", project.description()).put("assigneeType", "UNASSIGNED");
        lead.ifPresent(user -> shape.set("lead", new PersonShape(shapes).of(user)));
        shape.set("components", Shapes.array(components, this::of));
        shape.set("issueTypes", Shapes.array(types, new ConstantShape(shapes)::of));
        shape.putArray("versions");
        ObjectNode links = shape.putObject("roles");
        roles.forEach(
                role -> links.put(role.name(), shapes.root() + "project/" + project.key() + "/role/" + role.id()));
        return shape;
    }

    public ObjectNode of(Component component) {
        ObjectNode shape = shapes.self("component/" + component.id())
                .put("id", Long.toString(component.id()))
                .put("name", component.name());
        return component.description().isEmpty() ? shape : shape.put("description", component.description());
    }
}
