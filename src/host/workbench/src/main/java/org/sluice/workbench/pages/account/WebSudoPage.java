package org.sluice.workbench.pages.account;

import java.util.Map;
import org.sluice.workbench.http.Accounts;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Destination;
import org.sluice.workbench.pages.route.Visit;

/** Asks an administrator for the password again before anything of the administration opens. */
public final class WebSudoPage {
    private final Frame frame;
    private final Accounts accounts;
    private final Sessions sessions;

    public WebSudoPage(Frame frame, Accounts accounts, Sessions sessions) {
        this.frame = frame;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    public Answer show(Visit visit) {
        return form(visit, false);
    }

    public Answer confirm(Visit visit) {
        boolean right = accounts.authenticate(visit.person().name(), visit.text("webSudoPassword"))
                .isPresent();
        if (!right) {
            return form(visit, true);
        }
        sessions.startWebSudo(visit.request());
        return Answer.redirect(Destination.safe(
                visit.text("webSudoDestination"), visit.context().contextPath()));
    }

    public Answer drop(Visit visit) {
        sessions.dropWebSudo(visit.request());
        return Answer.redirect(Destination.HOME);
    }

    private Answer form(Visit visit, boolean failed) {
        Map<String, Object> model = Map.of("failed", failed, "destination", visit.text("webSudoDestination"));
        String title = frame.text(visit.context()).get("workbench.websudo");
        return frame.page(visit.context(), Head.general(title).styled("page-focused"), "websudo.vm", model);
    }
}
