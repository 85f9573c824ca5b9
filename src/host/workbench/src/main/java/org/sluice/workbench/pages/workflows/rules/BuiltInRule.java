package org.sluice.workbench.pages.workflows.rules;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.workflow.editing.RuleArgs;
import org.sluice.workbench.workflow.editing.RuleKind;

/** One of Jira's own rules. Its texts are {@code workbench.rule.KEY}, {@code .text} and {@code .view}. */
class BuiltInRule implements OfferedRule {
    static final String PLUGIN = "com.atlassian.jira.plugin.system.workflow";
    private final Spec spec;
    private final Frame frame;
    private final Translations translations;

    BuiltInRule(Spec spec, Frame frame, Translations translations) {
        this.spec = spec;
        this.frame = frame;
        this.translations = translations;
    }

    /**
     * What is to be known of it.
     *
     * @param module the module's key in Jira
     */
    record Spec(RuleKind kind, String module, String className, RuleFlags flags, List<RuleField> fields) {}

    @Override
    public RuleKind kind() {
        return spec.kind();
    }

    @Override
    public String key() {
        return PLUGIN + ":" + spec.module();
    }

    @Override
    public String className() {
        return spec.className();
    }

    @Override
    public String name(Locale locale) {
        return translations.text(locale, "workbench.rule." + spec.module());
    }

    @Override
    public String description(Locale locale) {
        return translations.text(locale, "workbench.rule." + spec.module() + ".text");
    }

    @Override
    public RuleFlags flags() {
        return spec.flags();
    }

    @Override
    public boolean asks() {
        return !spec.fields().isEmpty();
    }

    @Override
    public String input(RuleScreen screen) {
        return form(screen, Map.of());
    }

    @Override
    public String edit(RuleScreen screen, AbstractDescriptor rule) {
        return form(screen, RuleArgs.of(rule));
    }

    @Override
    public String view(RuleScreen screen, AbstractDescriptor rule) {
        PageText text = frame.text(screen.context());
        Object[] said = spec.fields().stream()
                .map(field -> said(field, RuleArgs.of(rule), text))
                .toArray();
        String sentence = text.get("workbench.rule." + spec.module() + ".view", said);
        return frame.part(screen.context(), "workflow-rule-view.vm", Map.of("sentence", sentence));
    }

    @Override
    public Map<String, String> arguments(Map<String, String[]> form) {
        PageText text = new PageText(translations, Locale.ENGLISH);
        Map<String, String> args = new LinkedHashMap<>();
        spec.fields().forEach(field -> args.put(field.argument(), field.read(form, text)));
        args.put(RuleArgs.CLASS_NAME, className());
        args.put(RuleArgs.MODULE_KEY, PLUGIN + spec.module());
        return args;
    }

    String said(RuleField field, Map<String, String> args, PageText text) {
        return field.said(args.getOrDefault(field.argument(), ""), text);
    }

    private String form(RuleScreen screen, Map<String, String> args) {
        PageText text = frame.text(screen.context());
        Map<String, String[]> sent = screen.context().request().getParameterMap();
        List<Map<String, Object>> fields = spec.fields().stream()
                .<Map<String, Object>>map(field -> Map.of(
                        "argument", field.argument(),
                        "label", text.get("workbench.rule.field." + field.label()),
                        "choices", field.choices().apply(text),
                        "several", field.several(),
                        "held", held(field, sent, args)))
                .toList();
        return frame.part(screen.context(), "workflow-rule-fields.vm", Map.of("fields", fields));
    }

    /** What was typed a moment ago, or else what is kept. */
    private static List<String> held(RuleField field, Map<String, String[]> sent, Map<String, String> args) {
        String[] typed = sent.get(field.argument());
        if (typed != null) {
            return List.of(typed);
        }
        String kept = args.getOrDefault(field.argument(), "");
        return Arrays.stream(field.several() ? kept.split(",", -1) : new String[] {kept})
                .map(String::strip)
                .toList();
    }
}
