package org.sluice.workbench.templates;

import java.util.Map;

/** Renders the host's own templates; every reference is escaped unless its name ends in {@code Html}. */
@FunctionalInterface
public interface Templates {
    /**
     * Renders one template to text.
     *
     * @param resource path on the host's class path, for example {@code workbench/pages/login.vm}
     * @param context what the template may name
     */
    String render(String resource, Map<String, Object> context);
}
