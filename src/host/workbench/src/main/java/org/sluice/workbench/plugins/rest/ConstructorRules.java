package org.sluice.workbench.plugins.rest;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import org.sluice.workbench.plugins.ModuleElement;

/** On Jira 11 a resource's constructor is found by {@code jakarta.inject.Inject} and by nothing else. */
final class ConstructorRules {
    private ConstructorRules() {}

    static void check(Class<?> resource, ModuleElement module) {
        Constructor<?>[] constructors = resource.getConstructors();
        boolean found = Arrays.stream(constructors)
                .anyMatch(constructor ->
                        constructor.getParameterCount() == 0 || constructor.isAnnotationPresent(Inject.class));
        if (!found) {
            throw module.failure("has a resource whose constructor lacks @Inject: " + resource.getName());
        }
    }
}
