package org.sluice.workbench.plugins.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.sluice.workbench.http.XsrfTokens;

/**
 * Refuses, at all REST of the host and of plugins, changes that a foreign page may have made a browser send: bodies of the
 * kinds that forms send, a POST that does not say what it sends, and requests of a browser whose {@code Origin} or
 * {@code Referer} is not this host. {@code X-Atlassian-Token: no-check} vouches for any.
 */
public final class XsrfGuard implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final String BROWSER = "Mozilla/";

    @Override
    public void filter(ContainerRequestContext request) {
        boolean vouched = XsrfTokens.isNoForm(request.getHeaderString(XsrfTokens.HEADER));
        if (!vouched && !SAFE.contains(request.getMethod()) && (isForm(request) || isForeign(request))) {
            request.abortWith(Response.status(403)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("message", "XSRF check failed", "status-code", 403))
                    .build());
        }
    }

    private static boolean isForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        // Without a script a browser posts, and only that.
        return type == null
                ? request.getMethod().equals("POST")
                : FORMS.contains(type.getType() + "/" + type.getSubtype());
    }

    private static boolean isForeign(ContainerRequestContext request) {
        String agent = request.getHeaderString("User-Agent");
        String origin = request.getHeaderString("Origin");
        String from = origin == null ? request.getHeaderString("Referer") : origin;
        boolean browser = agent != null && agent.startsWith(BROWSER);
        return from == null ? browser : !isHere(from, request.getUriInfo().getBaseUri());
    }

    private static boolean isHere(String from, URI base) {
        try {
            return base.getAuthority().equalsIgnoreCase(URI.create(from).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
