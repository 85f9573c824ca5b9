package org.sluice.workbench.pages.administration.people;

import java.util.List;
import java.util.Map;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/**
 * The permissions over the whole host and the groups that hold them. Administrators grant and remove them; that of system
 * administrators is for system administrators alone. Nobody takes the administration from themselves.
 */
final class GlobalPermissionsPage {
    private static final String ADDRESS = "/secure/admin/GlobalPermissions!default.jspa";

    /** Those that the host asks for, in the order in which Jira lists them. */
    private static final List<String> KEYS = List.of(
            GlobalPermissions.SYSTEM_ADMIN,
            GlobalPermissions.ADMINISTER,
            GlobalPermissions.BROWSE_USERS,
            "CREATE_SHARED_OBJECTS",
            "BULK_CHANGE");

    private final AdminPage page;
    private final Tracker tracker;
    private final Above above;

    GlobalPermissionsPage(AdminFrame frame, Tracker tracker) {
        this.page = new AdminPage(frame, "top_system_section", "global_permissions");
        this.tracker = tracker;
        this.above = new Above(tracker);
    }

    Answer show(Visit visit) {
        return show(visit, "");
    }

    Answer grant(Visit visit) {
        String key = permission(visit);
        if (key.isEmpty()) {
            return show(visit, "workbench.admin.permission.missing");
        }
        String group = GroupsPage.find(tracker, visit.text("group"));
        tracker.globalPermissions().grant(key, group);
        return Answer.redirect(ADDRESS);
    }

    Answer revoke(Visit visit) {
        String key = permission(visit);
        if (key.isEmpty()) {
            return show(visit, "workbench.admin.permission.missing");
        }
        String group = visit.text("group");
        if (!tracker.globalPermissions().groupsWith(key).contains(group)) {
            // Somebody else has removed it meanwhile.
            return Answer.redirect(ADDRESS);
        }
        if (above.fallsWithout(visit, key, group)) {
            return show(visit, "workbench.admin.global.self");
        }
        if (!tracker.globalPermissions().revoke(key, group)) {
            return show(visit, "workbench.admin.global.last");
        }
        return Answer.redirect(ADDRESS);
    }

    /** The permission that is meant, empty for none that there is. */
    private String permission(Visit visit) {
        String key = visit.text("permission");
        if (key.equals(GlobalPermissions.SYSTEM_ADMIN) && !above.isSystemAdministrator(visit)) {
            throw new Refused(403, "workbench.admin.above");
        }
        return KEYS.contains(key) ? key : "";
    }

    private Answer show(Visit visit, String faultKey) {
        boolean system = above.isSystemAdministrator(visit);
        List<Row> rows = KEYS.stream()
                .map(key -> new Row(
                        key,
                        page.text(visit).get("workbench.global." + key),
                        page.text(visit).get("workbench.global.text." + key),
                        tracker.globalPermissions().groupsWith(key).stream()
                                .sorted()
                                .toList(),
                        system || !key.equals(GlobalPermissions.SYSTEM_ADMIN)))
                .toList();
        Map<String, Object> model = Map.of(
                "rows",
                rows,
                "groups",
                tracker.groups().all(),
                "system",
                system,
                "permission",
                visit.text("permission"),
                "group",
                visit.text("group"));
        return page.show(visit, "global-permissions", model, faultKey);
    }

    /**
     * A permission and who holds it.
     *
     * @param mine whether the visitor may grant and remove it
     */
    public record Row(String key, String label, String description, List<String> groups, boolean mine) {}
}
