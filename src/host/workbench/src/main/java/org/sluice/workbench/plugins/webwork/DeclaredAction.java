package org.sluice.workbench.plugins.webwork;

import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.plugins.Plugin;

/**
 * One {@code <action>}: an address {@code /secure/ALIAS.jspa} and the class behind it.
 *
 * @param module the complete key of the module that declares it
 * @param role {@code roles-required}: {@code admin}, {@code sysadmin}, {@code use} or empty
 * @param views result name to template
 */
record DeclaredAction(
        Plugin plugin, String module, String alias, Class<?> type, String role, Map<String, String> views) {
    Optional<String> view(String result) {
        return Optional.ofNullable(views.get(result));
    }
}
