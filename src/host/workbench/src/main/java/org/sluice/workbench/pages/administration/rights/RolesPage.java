package org.sluice.workbench.pages.administration.rights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.projects.RoleActor;

/** Who plays which role in a project: users and groups. The roles are the same in all projects. */
final class RolesPage {
    private final AdminPage page;
    private final Tracker tracker;

    RolesPage(AdminFrame frame, Tracker tracker) {
        this.page = new AdminPage(frame, "admin_project_menu", "project_roles");
        this.tracker = tracker;
    }

    Answer show(Visit visit) {
        return show(visit, "");
    }

    Answer addRole(Visit visit) {
        String name = visit.text("name").strip();
        if (!AdminPage.isName(name)) {
            return show(visit, "workbench.admin.name.missing");
        }
        if (tracker.roles().byName(name).isPresent()) {
            return show(visit, "workbench.admin.name.taken", name);
        }
        tracker.roles().add(name, AdminPage.description(visit));
        return Answer.redirect("/secure/project/ViewProjectRoles.jspa" + place(visit));
    }

    Answer add(Visit visit) {
        Project project = project(visit).orElseThrow(Refused::notFound);
        ProjectRole role = role(visit);
        String typed = visit.text("actor").strip();
        boolean group = visit.text("kind").equals(ProjectRoles.GROUP);
        Optional<String> actor = group
                ? tracker.groups().all().stream().filter(typed::equals).findFirst()
                : tracker.users().byName(typed).map(User::key);
        if (actor.isEmpty()) {
            return show(visit, group ? "workbench.admin.group.unknown" : "workbench.refusal.user.unknown", typed);
        }
        tracker.roles().addActor(project, role.id(), group ? ProjectRoles.GROUP : ProjectRoles.USER, actor.get());
        return back(project);
    }

    Answer remove(Visit visit) {
        Project project = project(visit).orElseThrow(Refused::notFound);
        tracker.roles().removeActor(project, role(visit).id(), visit.text("kind"), visit.text("actor"));
        return back(project);
    }

    private Answer show(Visit visit, String faultKey, Object... arguments) {
        Optional<Project> project = project(visit);
        List<Role> roles = tracker.roles().all().stream()
                .map(role -> new Role(
                        role,
                        project.map(one -> tracker.roles().actorsOf(one, role.id()).stream()
                                        .map(actor -> new Actor(actor, label(actor)))
                                        .toList())
                                .orElse(List.of())))
                .toList();
        Map<String, Object> model = Map.of(
                "projects", tracker.projects().all(),
                "project", project.map(one -> List.of(one)).orElse(List.of()),
                "roles", roles,
                "groups", tracker.groups().all(),
                "name", visit.text("name"));
        return page.show(visit, "roles", model, faultKey, arguments);
    }

    private String label(RoleActor actor) {
        return actor.type().equals(ProjectRoles.GROUP)
                ? actor.name()
                : tracker.users().byKey(actor.name()).map(User::displayName).orElse(actor.name());
    }

    /** The one that is asked for, or else the first; nothing when there is none at all. */
    private Optional<Project> project(Visit visit) {
        return visit.text("pid").isEmpty()
                ? tracker.projects().all().stream().findFirst()
                : Optional.of(tracker.projects().byId(visit.id("pid")).orElseThrow(Refused::notFound));
    }

    private ProjectRole role(Visit visit) {
        return tracker.roles().all().stream()
                .filter(role -> role.id() == visit.id("roleId"))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static String place(Visit visit) {
        return visit.text("pid").isEmpty() ? "" : "?pid=" + visit.id("pid");
    }

    private static Answer back(Project project) {
        return Answer.redirect("/secure/project/ViewProjectRoles.jspa?pid=" + project.id());
    }

    /** A role and who plays it. */
    public record Role(ProjectRole role, List<Actor> actors) {}

    /** Somebody who plays a role, as people read it. */
    public record Actor(RoleActor actor, String label) {}
}
