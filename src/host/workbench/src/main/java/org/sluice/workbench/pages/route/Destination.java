package org.sluice.workbench.pages.route;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A place within this host to go to after logging in. What a link brings is not trusted: only a path that no browser can
 * read as another site is kept, everything else becomes the dashboard.
 */
public final class Destination {
    public static final String HOME = "/secure/Dashboard.jspa";

    private Destination() {}

    /** The path without the context path, or the dashboard. */
    public static String safe(String sent, String contextPath) {
        String path = sent.startsWith(contextPath + "/") ? sent.substring(contextPath.length()) : sent;
        return leadsElsewhere(path) || path.startsWith("/log") ? HOME : path;
    }

    /** Path and query of the page that was asked for, ready for a parameter; a form's address is no place to come back to. */
    public static String encoded(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
    }

    private static boolean leadsElsewhere(String path) {
        return !path.startsWith("/")
                || path.startsWith("//")
                || path.indexOf('\\') >= 0
                || path.chars().anyMatch(c -> c < ' ' || c == 127);
    }
}
