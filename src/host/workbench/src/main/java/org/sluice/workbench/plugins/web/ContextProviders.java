package org.sluice.workbench.plugins.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;
import org.w3c.dom.Element;

/** What a module's {@code context-provider} adds to the page's values; nothing for a module without one. */
public final class ContextProviders {
    private ContextProviders() {}

    /** From the page's context to the module's own. */
    public static UnaryOperator<Map<String, Object>> of(Plugin plugin, ModuleElement module) {
        return module.child("context-provider")
                .map(element -> adding(provider(plugin, module, element)))
                .orElseGet(() -> HashMap::new);
    }

    private static UnaryOperator<Map<String, Object>> adding(ContextProvider provider) {
        return page -> {
            Map<String, Object> context = new HashMap<>(page);
            context.putAll(provider.getContextMap(page));
            return context;
        };
    }

    private static ContextProvider provider(Plugin plugin, ModuleElement module, Element element) {
        String className = element.getAttribute("class");
        if (!(plugin.create(plugin.load(className)) instanceof ContextProvider provider)) {
            throw module.failure("names a context provider that is none: " + className);
        }
        provider.init(Xml.params(element));
        return provider;
    }
}
