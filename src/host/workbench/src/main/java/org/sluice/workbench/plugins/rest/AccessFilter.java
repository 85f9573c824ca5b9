package org.sluice.workbench.plugins.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.texts.Sentence;
import org.sluice.workbench.tracker.people.User;

/** Turns away whom a resource method is not for: 401 for nobody, 403 for somebody else. */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private final AccessRules rules;
    private final Class<? extends Annotation> door;

    AccessFilter(AccessRules rules, Class<? extends Annotation> door) {
        this.rules = rules;
        this.door = door;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (door == UnrestrictedAccess.class || door == AnonymousSiteAccess.class) {
            return;
        }
        Optional<User> caller = rules.caller();
        if (caller.isEmpty()) {
            request.abortWith(refusal(401, "access.nobody", caller));
        } else if (!admits(caller.get())) {
            request.abortWith(refusal(403, "access.refused", caller));
        }
    }

    private boolean admits(User user) {
        if (door == AdminOnly.class) {
            return rules.isAdministrator(user);
        }
        if (door == SystemAdminOnly.class) {
            return rules.isSystemAdministrator(user);
        }
        return door != LicensedOnly.class || rules.isLicensed(user);
    }

    private static Response refusal(int status, String key, Optional<User> caller) {
        String message = Sentence.of(key).in(Languages.now(caller));
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status))
                .build();
    }
}
