package org.sluice.workbench.pages.administration.people;

import java.util.Map;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.Users;

/** A form that makes a user; one with access to the application belongs to its group. */
final class AddUserPage {
    private final AdminPage page;
    private final Tracker tracker;

    AddUserPage(AdminFrame frame, Tracker tracker) {
        this.page = in(frame);
        this.tracker = tracker;
    }

    static AdminPage in(AdminFrame frame) {
        return new AdminPage(frame, "admin_users_menu", "user_browser");
    }

    Answer ask(Visit visit) {
        return form(visit, "");
    }

    Answer add(Visit visit) {
        String name = visit.text("username").strip();
        String displayName = visit.text("fullname").strip();
        String email = visit.text("email").strip();
        String password = visit.text("password");
        if (!AdminPage.isName(name)
                || name.chars().anyMatch(c -> Character.isWhitespace(c) || "<>&,".indexOf(c) >= 0)) {
            return form(visit, "workbench.admin.user.name");
        }
        if (tracker.users().byName(name).isPresent()) {
            return form(visit, "workbench.admin.user.taken", name);
        }
        if (!AdminPage.isName(displayName) || !isAddress(email)) {
            return form(visit, "workbench.admin.user.details");
        }
        if (!Users.isPassword(password)) {
            return form(visit, passwordFault(password));
        }
        String key = "JIRAUSER" + tracker.database().ids().next("user");
        User user = new User(key, name, displayName, email, true, "");
        tracker.database().jdbi().useTransaction(handle -> {
            tracker.users().add(user, password);
            if (!visit.text("access").isEmpty()) {
                tracker.groups().add(Groups.SOFTWARE_USERS, user);
            }
        });
        return UserPage.back(user);
    }

    /** What is wrong with a password that nobody can have. */
    static String passwordFault(String typed) {
        return typed.isBlank() ? "workbench.admin.user.password" : "workbench.admin.user.password.long";
    }

    static boolean isAddress(String typed) {
        return typed.length() <= 255 && typed.matches("[^\\s@]+@[^\\s@]+");
    }

    private Answer form(Visit visit, String faultKey, Object... arguments) {
        boolean first = visit.request().getMethod().equals("GET");
        Map<String, Object> model = Map.of(
                "username", visit.text("username"),
                "fullname", visit.text("fullname"),
                "email", visit.text("email"),
                "access", first || !visit.text("access").isEmpty());
        return page.show(visit, "user.add", model, faultKey, arguments);
    }
}
