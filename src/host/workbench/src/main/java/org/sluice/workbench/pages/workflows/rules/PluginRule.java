package org.sluice.workbench.pages.workflows.rules;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.plugins.workflow.WorkflowRules.RuleModule;
import org.sluice.workbench.templates.PluginTemplates;
import org.sluice.workbench.templates.TextTools;
import org.sluice.workbench.workflow.editing.RuleArgs;
import org.sluice.workbench.workflow.editing.RuleKind;

/** A rule of a plugin: its factory fills its templates, and makes arguments of its form. */
final class PluginRule implements OfferedRule {
    private static final Logger log = LoggerFactory.getLogger(PluginRule.class);
    private static final String INPUT = "input-parameters";
    private static final String EDIT = "edit-parameters";
    private static final String VIEW = "view";

    private final RuleModule module;
    private final RuleKind kind;
    private final Surroundings around;

    PluginRule(RuleModule module, RuleKind kind, Surroundings around) {
        this.module = module;
        this.kind = kind;
        this.around = around;
    }

    /** What plugins' templates are drawn with. */
    record Surroundings(PluginTemplates templates, Translations translations, Supplier<I18nHelper> i18n) {}

    @Override
    public RuleKind kind() {
        return kind;
    }

    @Override
    public String key() {
        return element().completeKey();
    }

    @Override
    public String className() {
        return module.className();
    }

    @Override
    public String name(Locale locale) {
        return element()
                .attribute("i18n-name-key")
                .map(key -> around.translations().text(locale, key))
                .or(() -> element().attribute("name"))
                .orElse(element().key());
    }

    @Override
    public String description(Locale locale) {
        return element()
                .textKey("description")
                .map(key -> around.translations().text(locale, key))
                .or(() -> element().childText("description"))
                .orElse("");
    }

    @Override
    public RuleFlags flags() {
        return RuleFlags.of(element());
    }

    @Override
    public boolean everywhere() {
        return element().childText("default").map(Boolean::parseBoolean).orElse(false);
    }

    @Override
    public boolean asks() {
        return element().resource(INPUT).isPresent();
    }

    @Override
    public String input(RuleScreen screen) {
        return render(screen, INPUT, null);
    }

    @Override
    public String edit(RuleScreen screen, AbstractDescriptor rule) {
        return render(screen, EDIT, rule);
    }

    @Override
    public String view(RuleScreen screen, AbstractDescriptor rule) {
        return render(screen, VIEW, rule);
    }

    @Override
    public Map<String, String> arguments(Map<String, String[]> form) {
        Map<String, String> args = new LinkedHashMap<>();
        try {
            factory().getDescriptorParams(new HashMap<>(form)).forEach((name, value) -> {
                if (value != null) {
                    args.put(name, value.toString());
                }
            });
        } catch (RuntimeException e) {
            log.warn("{} did not take its form", key(), e);
            throw new RuleFormException("workbench.workflow.rule.form", e, key(), String.valueOf(e.getMessage()));
        }
        args.put(RuleArgs.CLASS_NAME, className());
        args.put(RuleArgs.MODULE_KEY, module.fullModuleKey());
        return args;
    }

    private String render(RuleScreen screen, String resource, AbstractDescriptor rule) {
        String location = element()
                .resource(resource)
                .orElseThrow(() -> new RuleFormException("workbench.workflow.rule.template", null, key(), resource));
        try {
            Map<String, Object> values = new HashMap<>(factory().getVelocityParams(resource, rule));
            values.put("i18n", around.i18n().get());
            values.put("req", screen.context().request());
            values.put("textutils", new TextTools());
            values.put("webResourceManager", screen.resources());
            values.put("atl_token", screen.context().xsrfToken());
            values.put("baseurl", screen.context().contextPath());
            return around.templates().render(module.plugin(), location, values);
        } catch (RuntimeException e) {
            log.warn("The template \"{}\" of {} cannot be drawn", resource, key(), e);
            throw new RuleFormException(
                    "workbench.workflow.rule.broken", e, resource, key(), String.valueOf(e.getMessage()));
        }
    }

    private WorkflowPluginFactory factory() {
        return (WorkflowPluginFactory) module.factory();
    }

    private ModuleElement element() {
        return module.module();
    }
}
