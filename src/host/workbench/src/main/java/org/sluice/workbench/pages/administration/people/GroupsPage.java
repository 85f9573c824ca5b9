package org.sluice.workbench.pages.administration.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** All groups, and the members of one. */
final class GroupsPage {
    private static final int MOST = 200;

    private final AdminPage page;
    private final Tracker tracker;
    private final Above above;

    GroupsPage(AdminFrame frame, Tracker tracker) {
        this.page = new AdminPage(frame, "admin_users_menu", "group_browser");
        this.tracker = tracker;
        this.above = new Above(tracker);
    }

    static String find(Tracker tracker, String name) {
        return tracker.groups().all().stream().filter(name::equals).findFirst().orElseThrow(Refused::notFound);
    }

    Answer list(Visit visit) {
        return list(visit, "");
    }

    Answer add(Visit visit) {
        String name = visit.text("groupName").strip();
        if (!AdminPage.isName(name)) {
            return list(visit, "workbench.admin.name.missing");
        }
        if (tracker.groups().all().stream().anyMatch(name::equalsIgnoreCase)) {
            return list(visit, "workbench.admin.name.taken", name);
        }
        tracker.groups().create(name);
        return back(name);
    }

    Answer show(Visit visit) {
        return show(visit, "");
    }

    /** Puts a user into the group or out of it. */
    Answer members(Visit visit) {
        String group = find(tracker, visit.text("name"));
        above.refuse(visit, group);
        Optional<User> user = tracker.users().byName(visit.text("username").strip());
        if (user.isEmpty()) {
            return show(visit, "workbench.refusal.user.unknown", visit.text("username"));
        }
        if (visit.text("do").equals("join")) {
            tracker.groups().add(group, user.get());
        } else if (above.fallsByLeaving(visit, user.get(), group)) {
            return show(visit, "workbench.admin.user.self");
        } else if (!above.leave(user.get(), group)) {
            return show(visit, "workbench.admin.user.last");
        }
        return back(group);
    }

    private Answer list(Visit visit, String faultKey, Object... arguments) {
        List<Row> rows = tracker.groups().all().stream()
                .map(group -> new Row(group, tracker.groups().members(group).size()))
                .toList();
        return page.show(visit, "groups", Map.of("rows", rows, "typed", visit.text("groupName")), faultKey, arguments);
    }

    private Answer show(Visit visit, String faultKey, Object... arguments) {
        String group = find(tracker, visit.text("name"));
        List<User> members = tracker.groups().members(group);
        Map<String, Object> model = Map.of(
                "group",
                group,
                "above",
                above.is(visit, group),
                "members",
                members.stream().limit(MOST).toList(),
                "more",
                members.size() > MOST,
                "most",
                MOST);
        return page.show(visit, "group", model, faultKey, arguments);
    }

    private static Answer back(String group) {
        return Answer.redirect(
                "/secure/admin/user/ViewGroup.jspa?name=" + URLEncoder.encode(group, StandardCharsets.UTF_8));
    }

    /** A group and how many belong to it. */
    public record Row(String name, int members) {
        /** The name as it stands in an address. */
        public String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8);
        }
    }
}
