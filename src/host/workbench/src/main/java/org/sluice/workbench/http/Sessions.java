package org.sluice.workbench.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sluice.workbench.tracker.people.User;

/**
 * Who is logged in with which browser session, and whether it is a secure administrator session. Holds the user's key
 * only: what the user may do is asked anew at each request.
 */
public final class Sessions {
    private static final String USER_KEY = "workbench.user.key";
    private static final String PASSWORD_CHANGES = "workbench.password.changes";
    private static final String WEB_SUDO_UNTIL = "workbench.websudo.until";
    private static final Duration WEB_SUDO = Duration.ofMinutes(10);
    private final Clock clock;

    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Begins a new session for somebody whose password was right; the old session's id is of no use afterwards.
     *
     * @param passwordChanges how often it had been changed: after another time the session is nobody's
     */
    public void logIn(HttpServletRequest request, User user, int passwordChanges) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(USER_KEY, user.key());
        session.setAttribute(PASSWORD_CHANGES, passwordChanges);
    }

    /** Whether the password was changed no more since the session began. */
    boolean isSince(HttpServletRequest request, int passwordChanges) {
        return attribute(request, PASSWORD_CHANGES)
                .filter(Integer.valueOf(passwordChanges)::equals)
                .isPresent();
    }

    public void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    public Optional<String> userKey(HttpServletRequest request) {
        return attribute(request, USER_KEY).map(String.class::cast);
    }

    /** Opens the secure administrator session for ten minutes; every administration page prolongs it. */
    public void startWebSudo(HttpServletRequest request) {
        request.getSession(true).setAttribute(WEB_SUDO_UNTIL, clock.instant().plus(WEB_SUDO));
    }

    public void dropWebSudo(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(WEB_SUDO_UNTIL);
        }
    }

    /** Whether this session may administer; a request that brings credentials of its own is nobody's session. */
    public boolean hasWebSudo(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return false;
        }
        return attribute(request, WEB_SUDO_UNTIL)
                .map(Instant.class::cast)
                .filter(until -> clock.instant().isBefore(until))
                .isPresent();
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(session.getAttribute(name));
    }
}
