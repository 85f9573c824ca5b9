package org.sluice.workbench.plugins.webwork;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.http.XsrfTokens;
import org.sluice.workbench.plugins.rest.AccessRules;
import org.sluice.workbench.tracker.people.User;

/** Decides whether a request may reach an action's command, and answers it when it may not. */
final class ActionDoor {
    private final AccessRules access;
    private final Sessions sessions;

    ActionDoor(AccessRules access, Sessions sessions) {
        this.access = access;
        this.sessions = sessions;
    }

    /** True when the command may run; otherwise the response already says why not. */
    boolean opens(DeclaredAction action, Method command, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<User> user = access.caller();
        if (!action.role().isEmpty() && user.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination=" + here(request));
            return false;
        }
        if (!holdsRole(action.role(), user)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        if (action.type().isAnnotationPresent(WebSudoRequired.class) && !sessions.hasWebSudo(request)) {
            response.sendRedirect(request.getContextPath()
                    + "/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination=" + here(request));
            return false;
        }
        if (!answers(action, command, request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return false;
        }
        if (annotation(action, command, RequiresXsrfCheck.class).isPresent() && !XsrfTokens.isValid(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF");
            return false;
        }
        return true;
    }

    private boolean holdsRole(String role, Optional<User> user) {
        return switch (role) {
            case "admin" -> user.filter(access::isAdministrator).isPresent();
            case "sysadmin" -> user.filter(access::isSystemAdministrator).isPresent();
            case "use" -> user.filter(access::isLicensed).isPresent();
            default -> true;
        };
    }

    /** A command that names no methods answers none: what Jira 11 does then was not verified, so nobody may lean on it. */
    private static boolean answers(DeclaredAction action, Method command, String method) {
        return annotation(action, command, SupportedMethods.class)
                .filter(supported -> Arrays.stream(supported.value())
                        .map(RequestMethod::name)
                        .anyMatch(name -> "ALL".equals(name) || name.equals(method)))
                .isPresent();
    }

    private static <A extends Annotation> Optional<A> annotation(DeclaredAction action, Method command, Class<A> type) {
        return Optional.ofNullable(command.getAnnotation(type))
                .or(() -> Optional.ofNullable(action.type().getAnnotation(type)));
    }

    private static String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }
}
