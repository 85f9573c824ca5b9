package org.sluice.workbench.plugins.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.sluice.workbench.http.XsrfTokens;

/**
 * Refuses a state-changing call of a kind that a foreign page's form can send, unless it says that it is none: Jira asks
 * for {@code X-Atlassian-Token: no-check} with form, multipart and plain text bodies.
 */
final class FormGuard implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean form = type == null || FORMS.contains(type.getType() + "/" + type.getSubtype());
        boolean vouched = XsrfTokens.isNoForm(request.getHeaderString(XsrfTokens.HEADER));
        if (!SAFE.contains(request.getMethod()) && form && !vouched) {
            request.abortWith(Response.status(403)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("message", "XSRF check failed", "status-code", 403))
                    .build());
        }
    }
}
