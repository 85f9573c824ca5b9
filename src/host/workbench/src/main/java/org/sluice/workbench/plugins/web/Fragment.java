package org.sluice.workbench.plugins.web;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.Plugin;

/**
 * What items, sections and panels have in common.
 *
 * @param place the location or section that the fragment hangs in
 * @param context from the page's context to that with what the module's own provider adds
 */
record Fragment(
        Plugin plugin,
        ModuleElement module,
        String place,
        Predicate<Map<String, Object>> condition,
        UnaryOperator<Map<String, Object>> context) {

    static Fragment of(Plugin plugin, ModuleElement module, String placeAttribute) {
        return new Fragment(
                plugin,
                module,
                module.required(placeAttribute),
                Conditions.of(plugin, module),
                ContextProviders.of(plugin, module));
    }
}
