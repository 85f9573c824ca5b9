package org.sluice.workbench.pages.account;

import java.util.Map;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;

/** Ends the session, by POST; somebody who only follows a link is asked first. */
public final class LogOutPage {
    private final Frame frame;
    private final Sessions sessions;

    public LogOutPage(Frame frame, Sessions sessions) {
        this.frame = frame;
        this.sessions = sessions;
    }

    public Answer ask(Visit visit) {
        if (visit.user().isEmpty()) {
            return Answer.redirect("/login.jsp");
        }
        String title = frame.text(visit.context()).get("workbench.logout");
        return frame.page(visit.context(), Head.general(title).styled("page-focused"), "logout.vm", Map.of());
    }

    public Answer logOut(Visit visit) {
        sessions.logOut(visit.request());
        return Answer.redirect("/login.jsp?loggedOut=true");
    }
}
