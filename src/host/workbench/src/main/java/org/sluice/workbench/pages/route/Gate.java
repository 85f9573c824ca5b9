package org.sluice.workbench.pages.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.http.XsrfTokens;
import org.sluice.workbench.tracker.people.User;

/** Stands before every page: asks for a log-in, for the administrator's password or for the form's token. */
public final class Gate {
    private final Sessions sessions;
    private final Predicate<User> administrators;

    public Gate(Sessions sessions, Predicate<User> administrators) {
        this.sessions = sessions;
        this.administrators = administrators;
    }

    /** Where the viewer has to go first; empty when the page may answer. Refuses whoever may not come at all. */
    public Optional<Answer> detour(Route route, WebContext context) {
        if (route.access() != Access.ANYONE && context.user().isEmpty()) {
            return Optional.of(logIn(route, context.request()));
        }
        if (isForAdministrators(route.access())
                && context.user().filter(administrators).isEmpty()) {
            throw Refused.forbidden();
        }
        if (route.access() == Access.SECURE_ADMINISTRATOR) {
            if (!sessions.hasWebSudo(context.request())) {
                return Optional.of(Answer.redirect("/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination="
                        + Destination.encoded(context.request())));
            }
            sessions.startWebSudo(context.request());
        }
        if (route.changes() && !XsrfTokens.isValid(context.request())) {
            throw Refused.badXsrf();
        }
        return Optional.empty();
    }

    /**
     * The log-in page in place of a page that is refused to somebody who has not logged in: they may see it once they have.
     * Whether it exists is not told by that.
     */
    public Optional<Answer> logInInstead(Refused refused, Route route, WebContext context) {
        boolean mayHelp = refused.status() == 403 || refused.status() == 404;
        return mayHelp && context.user().isEmpty() && !route.changes() && !isForScript(route)
                ? Optional.of(logIn(route, context.request()))
                : Optional.empty();
    }

    private static boolean isForScript(Route route) {
        return route.address().startsWith("/rest/");
    }

    private static boolean isForAdministrators(Access access) {
        return access == Access.ADMINISTRATOR || access == Access.SECURE_ADMINISTRATOR;
    }

    private static Answer logIn(Route route, HttpServletRequest request) {
        if (route.changes()) {
            throw new Refused(401, "workbench.error.401.text");
        }
        return Answer.redirect("/login.jsp?permissionViolation=true&os_destination=" + Destination.encoded(request));
    }
}
