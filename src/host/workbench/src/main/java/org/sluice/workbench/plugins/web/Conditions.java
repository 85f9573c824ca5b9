package org.sluice.workbench.plugins.web;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;
import org.w3c.dom.Element;

/** The conditions under which something that a plugin brings is shown: one {@code condition}, or {@code conditions} joined by AND or OR. */
public final class Conditions {
    private static final Logger log = LoggerFactory.getLogger(Conditions.class);

    private Conditions() {}

    /** What the module's conditions say; always true for a module without any. */
    public static Predicate<Map<String, Object>> of(Plugin plugin, ModuleElement module) {
        return all(plugin, module, module.xml());
    }

    private static Predicate<Map<String, Object>> all(Plugin plugin, ModuleElement module, Element parent) {
        Stream<Predicate<Map<String, Object>>> single =
                Xml.children(parent, "condition").stream().map(element -> one(plugin, module, element));
        Stream<Predicate<Map<String, Object>>> groups =
                Xml.children(parent, "conditions").stream().map(element -> all(plugin, module, element));
        List<Predicate<Map<String, Object>>> parts =
                Stream.concat(single, groups).toList();
        boolean any = "OR".equalsIgnoreCase(parent.getAttribute("type"));
        return context -> any
                ? parts.stream().anyMatch(part -> part.test(context))
                : parts.stream().allMatch(part -> part.test(context));
    }

    private static Predicate<Map<String, Object>> one(Plugin plugin, ModuleElement module, Element element) {
        String className = element.getAttribute("class");
        Object made = plugin.create(plugin.load(className));
        if (!(made instanceof Condition condition)) {
            throw module.failure("names a condition that is none: " + className);
        }
        condition.init(Xml.params(element));
        boolean invert = Boolean.parseBoolean(element.getAttribute("invert"));
        return context -> shows(condition, context) != invert;
    }

    /** A condition that fails hides its fragment, as in Jira; the log says why. */
    private static boolean shows(Condition condition, Map<String, Object> context) {
        try {
            return condition.shouldDisplay(context);
        } catch (RuntimeException e) {
            log.warn("Condition {} failed", condition.getClass().getName(), e);
            return false;
        }
    }
}
