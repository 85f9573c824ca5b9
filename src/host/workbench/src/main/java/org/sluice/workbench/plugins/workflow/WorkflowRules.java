package org.sluice.workbench.plugins.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.workflow.engine.RuleTypes;

/**
 * {@code workflow-condition}, {@code workflow-validator} and {@code workflow-function}. A rule is built by constructor from
 * its plugin's context, once; workflows find it by its class. Its factory and its view have to be there.
 */
public final class WorkflowRules implements RuleTypes {
    private final Map<String, RuleModule> byKey = new ConcurrentHashMap<>();

    /**
     * A rule that a plugin offers.
     *
     * @param fullModuleKey plugin key and module key without anything between, as workflows carry it
     * @param factory makes the forms' values and the rule's arguments
     * @param rule what the engine calls
     */
    public record RuleModule(
            Plugin plugin, ModuleElement module, String fullModuleKey, Object factory, String className, Object rule) {}

    public List<ModuleType> types() {
        return List.of(
                new Type("workflow-condition", "condition-class"),
                new Type("workflow-validator", "validator-class"),
                new Type("workflow-function", "function-class"));
    }

    @Override
    public Optional<Object> rule(String className) {
        return byKey.values().stream()
                .filter(module -> module.className().equals(className))
                .map(RuleModule::rule)
                .findFirst();
    }

    /** All that are offered, for the administration. */
    public Collection<RuleModule> all() {
        return List.copyOf(byKey.values());
    }

    /** The module that a rule's argument {@code full.module.key} names; without it the rule works and cannot be edited. */
    public Optional<RuleModule> byFullKey(String fullModuleKey) {
        return Optional.ofNullable(byKey.get(fullModuleKey));
    }

    private void add(Plugin plugin, ModuleElement module, String classTag) {
        String className = module.childText(classTag).orElseThrow(() -> module.failure("lacks " + classTag));
        String view = module.resource("view").orElseThrow(() -> module.failure("lacks the template \"view\""));
        if (plugin.resource(view).isEmpty()) {
            throw module.failure("names a template that is not there: " + view);
        }
        Object factory = plugin.create(plugin.load(module.required("class")));
        Object rule = plugin.create(plugin.load(className));
        String fullKey = plugin.key() + module.key();
        byKey.put(fullKey, new RuleModule(plugin, module, fullKey, factory, className, rule));
    }

    /** One of the three kinds. */
    private final class Type implements ModuleType {
        private final String tag;
        private final String classTag;

        Type(String tag, String classTag) {
            this.tag = tag;
            this.classTag = classTag;
        }

        @Override
        public String tag() {
            return tag;
        }

        @Override
        public void enable(Plugin plugin, ModuleElement module) {
            add(plugin, module, classTag);
        }

        /** Workflows that name the rule find nothing from now on. */
        @Override
        public void disable(Plugin plugin, ModuleElement module) {
            byKey.remove(plugin.key() + module.key());
        }
    }
}
