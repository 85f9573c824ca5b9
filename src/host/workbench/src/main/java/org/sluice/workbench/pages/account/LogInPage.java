package org.sluice.workbench.pages.account;

import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.http.Accounts;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Destination;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.people.Authenticated;

/** Asks for name and password; a wrong name and a wrong password get the same sentence. */
public final class LogInPage {
    private final Frame frame;
    private final Accounts accounts;
    private final Sessions sessions;

    public LogInPage(Frame frame, Accounts accounts, Sessions sessions) {
        this.frame = frame;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    public Answer show(Visit visit) {
        return form(visit, false);
    }

    public Answer logIn(Visit visit) {
        Optional<Authenticated> found = accounts.authenticate(visit.text("os_username"), visit.text("os_password"));
        if (found.isEmpty()) {
            return form(visit, true);
        }
        sessions.logIn(visit.request(), found.get().user(), found.get().passwordChanges());
        return Answer.redirect(
                Destination.safe(visit.text("os_destination"), visit.context().contextPath()));
    }

    private Answer form(Visit visit, boolean failed) {
        Map<String, Object> model = Map.of(
                "failed", failed,
                "asked", visit.text("permissionViolation").equals("true"),
                "loggedOut", visit.text("loggedOut").equals("true"),
                "username", visit.text("os_username"),
                "destination", visit.text("os_destination"));
        String title = frame.text(visit.context()).get("workbench.login");
        return frame.page(visit.context(), Head.general(title).styled("page-focused"), "login.vm", model);
    }
}
