package org.sluice.workbench.pages.administration.people;

import static org.sluice.workbench.pages.route.Access.SECURE_ADMINISTRATOR;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.anonymizing.Anonymizations;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.route.Page;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** The addresses of the pages about users and groups; all of them ask for the password again. */
public final class PeopleRoutes {
    private PeopleRoutes() {}

    public static List<Route> of(AdminFrame frame, Tracker tracker, Sessions sessions, Anonymizations anonymizations) {
        AnonymizePage anonymize =
                new AnonymizePage(frame, tracker.users(), anonymizations, user -> tracker.globalPermissions()
                        .has(Optional.of(user), GlobalPermissions.SYSTEM_ADMIN));
        AddUserPage adding = new AddUserPage(frame, tracker);
        UserPage user = new UserPage(frame, tracker, sessions);
        GroupsPage groups = new GroupsPage(frame, tracker);
        GlobalPermissionsPage permissions = new GlobalPermissionsPage(frame, tracker);
        return List.of(
                get("AddUser!default.jspa", adding::ask),
                post("AddUser.jspa", adding::add),
                get("ViewUser.jspa", user::show),
                post("EditUser.jspa", user::edit),
                post("SetPassword.jspa", user::password),
                post("EditUserGroups.jspa", user::groups),
                get("GroupBrowser.jspa", groups::list),
                post("AddGroup.jspa", groups::add),
                get("ViewGroup.jspa", groups::show),
                post("BulkEditUserGroups.jspa", groups::members),
                get("AnonymizeUser!default.jspa", anonymize.guarded(anonymize::ask)),
                get("AnonymizeUser!identify.jspa", anonymize.guarded(anonymize::identify)),
                get("AnonymizeUser!retry.jspa", anonymize.guarded(anonymize::askAgain)),
                post("AnonymizeUser.jspa", anonymize.guarded(anonymize::anonymize)),
                post("AnonymizeUser!unlock.jspa", anonymize.guarded(anonymize::unlock)),
                Route.get("/secure/admin/GlobalPermissions!default.jspa", SECURE_ADMINISTRATOR, permissions::show),
                Route.post("/secure/admin/GlobalPermissions!add.jspa", SECURE_ADMINISTRATOR, permissions::grant),
                Route.post("/secure/admin/GlobalPermissions!del.jspa", SECURE_ADMINISTRATOR, permissions::revoke));
    }

    private static Route get(String action, Page page) {
        return Route.get("/secure/admin/user/" + action, SECURE_ADMINISTRATOR, page);
    }

    private static Route post(String action, Page page) {
        return Route.post("/secure/admin/user/" + action, SECURE_ADMINISTRATOR, page);
    }
}
