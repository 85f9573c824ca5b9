package org.sluice.workbench.pages.administration.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.Users;

/** One user: name and address, whether they may log in, their password and groups. */
final class UserPage {
    private final AdminPage page;
    private final Tracker tracker;
    private final Sessions sessions;
    private final Above above;

    UserPage(AdminFrame frame, Tracker tracker, Sessions sessions) {
        this.page = AddUserPage.in(frame);
        this.tracker = tracker;
        this.sessions = sessions;
        this.above = new Above(tracker);
    }

    static Answer back(User user) {
        return Answer.redirect(
                "/secure/admin/user/ViewUser.jspa?name=" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
    }

    Answer show(Visit visit) {
        return show(visit, find(visit), "");
    }

    Answer edit(Visit visit) {
        User user = within(visit);
        String displayName = visit.text("fullname").strip();
        String email = visit.text("email").strip();
        boolean active = !visit.text("active").isEmpty();
        if (!AdminPage.isName(displayName) || !AddUserPage.isAddress(email)) {
            return show(visit, user, "workbench.admin.user.details");
        }
        if (!active && user.equals(visit.person())) {
            return show(visit, user, "workbench.admin.user.self");
        }
        User wanted = new User(user.key(), user.name(), displayName, email, active, user.language());
        boolean kept = tracker.globalPermissions()
                .unlessNobodyStays(() -> tracker.users().update(wanted));
        tracker.users().forget();
        return kept ? back(user) : show(visit, user, "workbench.admin.user.last");
    }

    Answer password(Visit visit) {
        User user = within(visit);
        String password = visit.text("password");
        if (!Users.isPassword(password)) {
            return show(visit, user, AddUserPage.passwordFault(password));
        }
        int changes = tracker.users().setPassword(user.key(), password);
        if (user.equals(visit.person())) {
            // The sessions that began with the old password have ended, the one that set the new one goes on.
            sessions.logIn(visit.request(), user, changes);
            sessions.startWebSudo(visit.request());
        }
        return back(user);
    }

    /** Puts the user into a group or out of it. */
    Answer groups(Visit visit) {
        User user = within(visit);
        String group = GroupsPage.find(tracker, visit.text("group"));
        above.refuse(visit, group);
        if (visit.text("do").equals("join")) {
            tracker.groups().add(group, user);
        } else if (above.fallsByLeaving(visit, user, group)) {
            return show(visit, user, "workbench.admin.user.self");
        } else if (!above.leave(user, group)) {
            return show(visit, user, "workbench.admin.user.last");
        }
        return back(user);
    }

    private Answer show(Visit visit, User user, String faultKey) {
        List<String> own = tracker.groups().of(user).stream().sorted().toList();
        Map<String, Object> model = Map.of(
                "user",
                user,
                "above",
                above.is(visit, user),
                "own",
                own,
                "others",
                tracker.groups().all().stream()
                        .filter(group -> !own.contains(group) && !above.is(visit, group))
                        .toList());
        return page.show(visit, "user", model, faultKey);
    }

    /** One whom the visitor may change. */
    private User within(Visit visit) {
        User user = find(visit);
        above.refuse(visit, user);
        return user;
    }

    private User find(Visit visit) {
        return tracker.users().byName(visit.text("name")).orElseThrow(Refused::notFound);
    }
}
