package org.sluice.workbench.pages.administration.rights;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Grant;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/** All permission schemes, and in one of them who may do what, and which projects follow it. */
final class PermissionSchemesPage {
    private static final List<String> PERMISSIONS = List.of(
                    ProjectPermissions.ADMINISTER_PROJECTS,
                    ProjectPermissions.BROWSE_PROJECTS,
                    ProjectPermissions.CREATE_ISSUES,
                    ProjectPermissions.EDIT_ISSUES,
                    ProjectPermissions.TRANSITION_ISSUES,
                    ProjectPermissions.SCHEDULE_ISSUES,
                    ProjectPermissions.MOVE_ISSUES,
                    ProjectPermissions.ASSIGN_ISSUES,
                    ProjectPermissions.ASSIGNABLE_USER,
                    ProjectPermissions.RESOLVE_ISSUES,
                    ProjectPermissions.CLOSE_ISSUES,
                    ProjectPermissions.MODIFY_REPORTER,
                    ProjectPermissions.DELETE_ISSUES,
                    ProjectPermissions.LINK_ISSUES,
                    ProjectPermissions.SET_ISSUE_SECURITY,
                    ProjectPermissions.VIEW_VOTERS_AND_WATCHERS,
                    ProjectPermissions.MANAGE_WATCHERS,
                    ProjectPermissions.ADD_COMMENTS,
                    ProjectPermissions.EDIT_ALL_COMMENTS,
                    ProjectPermissions.EDIT_OWN_COMMENTS,
                    ProjectPermissions.DELETE_ALL_COMMENTS,
                    ProjectPermissions.DELETE_OWN_COMMENTS,
                    ProjectPermissions.CREATE_ATTACHMENTS,
                    ProjectPermissions.DELETE_ALL_ATTACHMENTS,
                    ProjectPermissions.DELETE_OWN_ATTACHMENTS,
                    ProjectPermissions.WORK_ON_ISSUES)
            .stream()
            .map(ProjectPermissionKey::permissionKey)
            .toList();

    private final AdminPage page;
    private final Tracker tracker;

    PermissionSchemesPage(AdminFrame frame, Tracker tracker) {
        this.page = new AdminPage(frame, "element_options_section", "permission_schemes");
        this.tracker = tracker;
    }

    Answer list(Visit visit) {
        return list(visit, "");
    }

    Answer add(Visit visit) {
        String name = visit.text("name").strip();
        if (!AdminPage.isName(name)) {
            return list(visit, "workbench.admin.name.missing");
        }
        if (tracker.schemes().all().stream().anyMatch(other -> other.name().equals(name))) {
            return list(visit, "workbench.admin.name.taken", name);
        }
        return back(tracker.schemes().add(name, AdminPage.description(visit)));
    }

    Answer show(Visit visit) {
        return show(visit, find(visit), "");
    }

    Answer grant(Visit visit) {
        PermissionScheme scheme = find(visit);
        List<String> permissions = AdminPage.all(visit, "permissions").stream()
                .filter(PERMISSIONS::contains)
                .toList();
        Optional<Holder> holder = choices(visit).read(visit);
        if (permissions.isEmpty()) {
            return show(visit, scheme, "workbench.admin.permission.missing");
        }
        if (holder.isEmpty()) {
            return show(visit, scheme, "workbench.refusal.user.unknown", visit.text("username"));
        }
        permissions.stream()
                .filter(permission ->
                        !tracker.schemes().holders(scheme.id(), permission).contains(holder.get()))
                .forEach(permission -> tracker.schemes().grant(scheme.id(), permission, holder.get()));
        return back(scheme);
    }

    Answer revoke(Visit visit) {
        PermissionScheme scheme = find(visit);
        tracker.schemes()
                .revoke(tracker.schemes().grantsOf(scheme.id()).stream()
                        .filter(grant -> grant.id() == visit.id("grantId"))
                        .findFirst()
                        .orElseThrow(Refused::notFound));
        return back(scheme);
    }

    /** Lets a project follow the scheme. */
    Answer use(Visit visit) {
        PermissionScheme scheme = find(visit);
        Project project = tracker.projects().byId(visit.id("pid")).orElseThrow(Refused::notFound);
        tracker.projects().usePermissionScheme(project, scheme.id());
        return back(scheme);
    }

    private Answer list(Visit visit, String faultKey, Object... arguments) {
        List<Row> rows = tracker.schemes().all().stream()
                .map(scheme -> new Row(scheme, projects(scheme)))
                .toList();
        Map<String, Object> model =
                Map.of("rows", rows, "name", visit.text("name"), "description", visit.text("description"));
        return page.show(visit, "permission-schemes", model, faultKey, arguments);
    }

    private Answer show(Visit visit, PermissionScheme scheme, String faultKey, Object... arguments) {
        HolderChoices choices = choices(visit);
        List<Permission> permissions = PERMISSIONS.stream()
                .map(key -> new Permission(
                        key,
                        page.text(visit).get("workbench.permission." + key),
                        tracker.schemes().grantsOf(scheme.id()).stream()
                                .filter(grant -> grant.permissionKey().equals(key))
                                .map(grant -> new Granted(grant, choices.label(grant.holder())))
                                .toList()))
                .toList();
        Map<String, Object> model = Map.of(
                "scheme", scheme,
                "permissions", permissions,
                "choices", choices.all(),
                "using", projects(scheme),
                "projects",
                        tracker.projects().all().stream()
                                .filter(project -> project.permissionSchemeId() != scheme.id())
                                .toList());
        return page.show(visit, "permission-scheme", model, faultKey, arguments);
    }

    private List<String> projects(PermissionScheme scheme) {
        return tracker.projects().all().stream()
                .filter(project -> project.permissionSchemeId() == scheme.id())
                .map(Project::name)
                .toList();
    }

    private HolderChoices choices(Visit visit) {
        return new HolderChoices(tracker, page.text(visit));
    }

    private PermissionScheme find(Visit visit) {
        return tracker.schemes().byId(visit.id("schemeId")).orElseThrow(Refused::notFound);
    }

    private static Answer back(PermissionScheme scheme) {
        return Answer.redirect("/secure/admin/EditPermissions!default.jspa?schemeId=" + scheme.id());
    }

    /** A scheme and the projects that follow it. */
    public record Row(PermissionScheme scheme, List<String> projects) {}

    /** A permission and who holds it. */
    public record Permission(String key, String label, List<Granted> grants) {}

    /** A grant and whom it means. */
    public record Granted(Grant grant, String label) {}
}
