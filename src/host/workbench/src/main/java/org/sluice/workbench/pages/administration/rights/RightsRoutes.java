package org.sluice.workbench.pages.administration.rights;

import static org.sluice.workbench.pages.route.Access.SECURE_ADMINISTRATOR;

import java.util.List;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.route.Page;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.tracker.Tracker;

/** The addresses of the pages about rights; all of them ask for the password again. */
public final class RightsRoutes {
    private RightsRoutes() {}

    public static List<Route> of(AdminFrame frame, Tracker tracker) {
        PermissionSchemesPage schemes = new PermissionSchemesPage(frame, tracker);
        SecuritySchemesPage security = new SecuritySchemesPage(frame, tracker);
        SecurityLevelsPage levels = new SecurityLevelsPage(frame, tracker);
        RolesPage roles = new RolesPage(frame, tracker);
        return List.of(
                get("admin/ViewPermissionSchemes.jspa", schemes::list),
                post("admin/AddPermissionScheme.jspa", schemes::add),
                get("admin/EditPermissions!default.jspa", schemes::show),
                post("admin/AddPermission.jspa", schemes::grant),
                post("admin/DeletePermission.jspa", schemes::revoke),
                post("admin/SelectProjectPermissionScheme.jspa", schemes::use),
                get("admin/ViewIssueSecuritySchemes.jspa", security::list),
                post("admin/AddIssueSecurityScheme.jspa", security::add),
                post("admin/SelectProjectSecurityScheme.jspa", security::use),
                get("admin/EditIssueSecurities!default.jspa", levels::show),
                post("admin/AddIssueSecurityLevel.jspa", levels::add),
                post("admin/DeleteIssueSecurityLevel.jspa", levels::remove),
                post("admin/AddIssueSecurity.jspa", levels::admit),
                post("admin/DeleteIssueSecurity.jspa", levels::dismiss),
                get("project/ViewProjectRoles.jspa", roles::show),
                post("project/AddProjectRole.jspa", roles::addRole),
                post("project/AddProjectRoleActor.jspa", roles::add),
                post("project/DeleteProjectRoleActor.jspa", roles::remove));
    }

    private static Route get(String action, Page page) {
        return Route.get("/secure/" + action, SECURE_ADMINISTRATOR, page);
    }

    private static Route post(String action, Page page) {
        return Route.post("/secure/" + action, SECURE_ADMINISTRATOR, page);
    }
}
