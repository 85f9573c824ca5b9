package org.sluice.workbench.pages.workflows.rules;

import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.workflows.rules.PluginRule.Surroundings;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.plugins.workflow.WorkflowRules;
import org.sluice.workbench.templates.PluginTemplates;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.workflow.editing.RuleArgs;
import org.sluice.workbench.workflow.editing.RuleKind;
import org.sluice.workbench.workflow.editing.Rules;
import org.sluice.workbench.workflow.editing.Transition;

/** Every rule that can be put on a transition now: Jira's own, and those of the plugins that are enabled. */
public final class RuleCatalogue {
    private final List<OfferedRule> builtIn;
    private final WorkflowRules plugins;
    private final Surroundings around;

    public RuleCatalogue(
            Frame frame,
            Tracker tracker,
            WorkflowRules plugins,
            PluginTemplates templates,
            Translations translations,
            Supplier<I18nHelper> i18n) {
        this.builtIn = BuiltIns.of(frame, translations, tracker);
        this.plugins = plugins;
        this.around = new Surroundings(templates, translations, i18n);
    }

    /** What can be added to the transition, in the order of names; what may be there once and is, is not offered. */
    public List<OfferedRule> addable(Transition transition, RuleKind kind, Locale locale) {
        List<AbstractDescriptor> there = new Rules(transition.action(), kind).all();
        return all().stream()
                .filter(rule -> rule.kind() == kind)
                .filter(rule -> rule.flags().addableTo(transition, kind))
                .filter(rule -> !rule.flags().unique()
                        || there.stream().noneMatch(one -> of(one, kind)
                                .filter(held -> held.key().equals(rule.key()))
                                .isPresent()))
                .sorted(Comparator.comparing(rule -> rule.name(locale)))
                .toList();
    }

    /** The rule with the complete key. */
    public Optional<OfferedRule> byKey(String key, RuleKind kind) {
        return all().stream()
                .filter(rule -> rule.kind() == kind && rule.key().equals(key))
                .findFirst();
    }

    /**
     * What a rule on a transition is: by its module, as Jira looks it up, or else by its class where that is Jira's own.
     * Nothing for one whose plugin is gone, or that names no module.
     */
    public Optional<OfferedRule> of(AbstractDescriptor rule, RuleKind kind) {
        String module = RuleArgs.of(rule).getOrDefault(RuleArgs.MODULE_KEY, "");
        String className = RuleArgs.className(rule);
        return all().stream()
                .filter(offered -> offered.kind() == kind)
                .filter(offered -> offered.key().replaceFirst(":", "").equals(module)
                        || (offered instanceof BuiltInRule
                                && offered.className().equals(className)))
                .findFirst();
    }

    /** Where a new post-function of that weight goes: before the first that weighs more. */
    public int placeFor(Transition transition, OfferedRule rule) {
        List<AbstractDescriptor> there = new Rules(transition.action(), rule.kind()).all();
        int place = 0;
        while (place < there.size()
                && weight(there.get(place), rule.kind()) <= rule.flags().weight()) {
            place++;
        }
        return place;
    }

    /** Puts on a new transition the post-functions with which every one begins, each with what it takes from no form. */
    public void begin(Transition transition, Locale locale) {
        addable(transition, RuleKind.FUNCTION, locale).stream()
                .filter(OfferedRule::everywhere)
                .forEach(rule -> new Rules(transition.action(), RuleKind.FUNCTION)
                        .insert(placeFor(transition, rule), rule.arguments(Map.of())));
    }

    private int weight(AbstractDescriptor rule, RuleKind kind) {
        return of(rule, kind).map(offered -> offered.flags().weight()).orElse(0);
    }

    private List<OfferedRule> all() {
        List<OfferedRule> all = new ArrayList<>(builtIn);
        plugins.all().forEach(module -> RuleKind.ofModule(module.module().type())
                .ifPresent(kind -> all.add(new PluginRule(module, kind, around))));
        return all;
    }
}
