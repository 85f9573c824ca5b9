package org.sluice.workbench.pages.account;

import static org.sluice.workbench.pages.route.Access.ADMINISTRATOR;
import static org.sluice.workbench.pages.route.Access.ANYONE;
import static org.sluice.workbench.pages.route.Access.LOGGED_IN;
import static org.sluice.workbench.pages.route.Route.get;
import static org.sluice.workbench.pages.route.Route.post;

import java.util.List;
import org.sluice.workbench.http.Accounts;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.tracker.Tracker;

/** The addresses around one's own account, as in Jira. */
public final class AccountRoutes {
    private AccountRoutes() {}

    public static List<Route> of(Frame frame, Tracker tracker, Accounts accounts, Sessions sessions) {
        LogInPage logIn = new LogInPage(frame, accounts, sessions);
        LogOutPage logOut = new LogOutPage(frame, sessions);
        WebSudoPage webSudo = new WebSudoPage(frame, accounts, sessions);
        ProfilePage profile = new ProfilePage(frame, tracker);
        return List.of(
                get("/login.jsp", ANYONE, logIn::show),
                post("/login.jsp", ANYONE, logIn::logIn),
                get("/logout", ANYONE, logOut::ask),
                get("/secure/Logout!default.jspa", ANYONE, logOut::ask),
                post("/logout", ANYONE, logOut::logOut),
                get("/secure/admin/WebSudoAuthenticate!default.jspa", ADMINISTRATOR, webSudo::show),
                get("/secure/admin/WebSudoAuthenticate.jspa", ADMINISTRATOR, webSudo::show),
                post("/secure/admin/WebSudoAuthenticate.jspa", ADMINISTRATOR, webSudo::confirm),
                post("/secure/admin/WebSudoAuthenticate!drop.jspa", ADMINISTRATOR, webSudo::drop),
                get("/secure/ViewProfile.jspa", LOGGED_IN, profile::show),
                post("/secure/ViewProfile.jspa", LOGGED_IN, profile::save),
                post("/secure/ViewProfile!theme.jspa", LOGGED_IN, profile::theme));
    }
}
