package org.sluice.workbench.plugins.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;

/**
 * What items, sections and panels have in common.
 *
 * @param place the location or section that the fragment hangs in
 */
record Fragment(
        Plugin plugin,
        ModuleElement module,
        String place,
        Predicate<Map<String, Object>> condition,
        Optional<ContextProvider> provider) {

    static Fragment of(Plugin plugin, ModuleElement module, String placeAttribute) {
        return new Fragment(
                plugin,
                module,
                module.required(placeAttribute),
                Conditions.of(plugin, module),
                module.child("context-provider").map(element -> {
                    String className = element.getAttribute("class");
                    if (!(plugin.create(plugin.load(className)) instanceof ContextProvider provider)) {
                        throw module.failure("names a context provider that is none: " + className);
                    }
                    provider.init(Xml.params(element));
                    return provider;
                }));
    }

    /** The page's context with what the module's own provider adds. */
    Map<String, Object> contextFrom(Map<String, Object> page) {
        Map<String, Object> context = new HashMap<>(page);
        provider.ifPresent(found -> context.putAll(found.getContextMap(page)));
        return context;
    }
}
