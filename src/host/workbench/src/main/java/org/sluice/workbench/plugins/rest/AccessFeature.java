package org.sluice.workbench.plugins.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the right door before each resource method: the annotation on the method, else on its class, else on its package,
 * else <em>licensed users only</em>, as Jira has done since 10.
 */
final class AccessFeature implements DynamicFeature {
    private static final List<Class<? extends Annotation>> DOORS = List.of(
            AdminOnly.class,
            SystemAdminOnly.class,
            LicensedOnly.class,
            UnlicensedSiteAccess.class,
            AnonymousSiteAccess.class,
            UnrestrictedAccess.class);
    private final AccessRules rules;

    AccessFeature(AccessRules rules) {
        this.rules = rules;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<? extends Annotation> door = Stream.<AnnotatedElement>of(
                        resource.getResourceMethod(),
                        resource.getResourceClass(),
                        resource.getResourceClass().getPackage())
                .map(AccessFeature::doorOf)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(LicensedOnly.class);
        context.register(new AccessFilter(rules, door));
        context.register(new XsrfGuard());
    }

    private static Optional<Class<? extends Annotation>> doorOf(AnnotatedElement element) {
        return DOORS.stream().filter(element::isAnnotationPresent).findFirst();
    }
}
