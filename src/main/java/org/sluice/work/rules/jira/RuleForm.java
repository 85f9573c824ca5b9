package org.sluice.work.rules.jira;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a rule in Jira's workflow editor, and the sentence that says what it does in the list of rules. All rules of Sluice share
 * their templates; they are given texts, and lists and maps of Java's oldest kinds, which Jira lets a template look into.
 *
 * <p>What a form sends is stored as it is, so each value is one that was offered, whoever sent it.
 */
public abstract class RuleForm extends AbstractWorkflowPluginFactory {

    private final I18nResolver texts;

    /** Speaks the language of whoever edits the workflow. */
    protected RuleForm(I18nResolver texts) {
        this.texts = texts;
    }

    /** What is chosen in the form, by argument; nothing, where a rule leaves nothing to choose. */
    protected List<Choice> choices(Map<?, ?> args) {
        return List.of();
    }

    /** Whether the rule may be left out for whoever makes the transition. */
    protected boolean isSkippable() {
        return true;
    }

    /** What a rule of these arguments does. */
    protected abstract String sentence(Map<?, ?> args);

    /** What stands in the way of what the rule asks for on the transition's screen, in a sentence; none where nothing does. */
    protected Optional<String> obstacle(ActionDescriptor transition, Map<?, ?> args) {
        return Optional.empty();
    }

    /** The obstacle for a rule that asks for a field; none is named for a comment, which each screen has. */
    protected final Optional<String> obstacle(ActionDescriptor transition, Optional<String> field, RuleFields fields) {
        if (!RuleCall.hasScreen(transition)) {
            return Optional.of(text("sluice.rule.no-screen"));
        }
        String screen = String.valueOf(transition.getMetaAttributes().get("jira.fieldscreen.id"));
        return field.filter(id -> fields.lacks(screen, id))
                .map(id -> text("sluice.rule.not-on-screen", fields.name(id).orElse(id)));
    }

    /**
     * One thing to choose.
     *
     * @param name of the argument
     * @param label above it
     * @param hint below it
     * @param offered values and what they are called
     * @param chosen the value; the first where it is none that is offered
     */
    public record Choice(String name, String label, String hint, List<Offer> offered, String chosen) {
        /** Whether the value may be stored. */
        public boolean offers(String value) {
            return offered.stream().anyMatch(offer -> offer.value().equals(value));
        }
    }

    /** A value and what it is called. */
    public record Offer(String value, String text) {}

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        form(params, Map.of());
        params.put("note", "");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        Map<?, ?> args = args(descriptor);
        form(params, args);
        params.put("note", note(descriptor, args));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        Map<?, ?> args = args(descriptor);
        params.put("sentence", sentence(args));
        params.put("note", note(descriptor, args));
        Set<Origin> skips = isSkippable() ? RuleCall.skips(args) : Set.of();
        String named = Stream.of(Origin.values())
                .filter(skips::contains)
                .map(this::name)
                .collect(Collectors.joining(", "));
        params.put("skipped", skips.isEmpty() ? "" : texts.getText("sluice.rule.skipped", named));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        Map<String, String> args = new HashMap<>();
        for (Choice choice : choices(Map.of())) {
            String value = extractSingleParam(form, choice.name());
            if (!choice.offers(value)) {
                throw new IllegalArgumentException(texts.getText("sluice.rule.not-offered", choice.label(), value));
            }
            args.put(choice.name(), value);
        }
        args.put(RuleCall.SKIP, isSkippable() ? skipped(form.get(RuleCall.SKIP)) : "");
        return args;
    }

    private static String skipped(@Nullable Object ticked) {
        String[] codes = ticked instanceof String[] several ? several : new String[0];
        return Stream.of(Origin.values())
                .map(Origin::code)
                .filter(code -> Arrays.asList(codes).contains(code))
                .collect(Collectors.joining(","));
    }

    private void form(Map<String, Object> params, Map<?, ?> args) {
        params.put("fields", list(choices(args).stream().map(RuleForm::field)));
        Set<Origin> skips = RuleCall.skips(args);
        params.put("skippable", isSkippable());
        params.put(
                "skips",
                list(Stream.of(Origin.values())
                        .map(origin -> option(origin.code(), name(origin), skips.contains(origin)))));
    }

    private static Map<String, Object> field(Choice choice) {
        Stream<Map<String, Object>> options = choice.offered().stream()
                .map(offer -> option(offer.value(), offer.text(), offer.value().equals(choice.chosen())));
        return new HashMap<>(Map.of(
                "name", choice.name(), "label", choice.label(), "hint", choice.hint(), "options", list(options)));
    }

    private static Map<String, Object> option(String value, String text, boolean chosen) {
        return new HashMap<>(Map.of("value", value, "text", text, "chosen", chosen));
    }

    private static List<Map<String, Object>> list(Stream<Map<String, Object>> entries) {
        return entries.collect(Collectors.toCollection(ArrayList::new));
    }

    /** The field that the two-stream workflow brings, whatever it is called. */
    protected final Offer ofFlow(Optional<String> name) {
        return new Offer(
                "",
                name.map(called -> text("sluice.rule.flow-field", called))
                        .orElseGet(() -> text("sluice.rule.flow-field.none")));
    }

    /** A text in the language of whoever edits the workflow. */
    protected final String text(String key) {
        return texts.getText(key);
    }

    protected final String text(String key, String argument) {
        return texts.getText(key, argument);
    }

    final String name(Origin origin) {
        return text("sluice.rule.skip." + origin.code());
    }

    protected static String arg(Map<?, ?> args, String name, String otherwise) {
        Object value = args.get(name);
        return value == null ? otherwise : value.toString();
    }

    private String note(AbstractDescriptor rule, Map<?, ?> args) {
        return rule.getParent() instanceof ActionDescriptor transition
                ? obstacle(transition, args).orElse("")
                : "";
    }

    private static Map<?, ?> args(AbstractDescriptor rule) {
        if (rule instanceof ConditionDescriptor condition) {
            return condition.getArgs();
        }
        return rule instanceof ValidatorDescriptor validator
                ? validator.getArgs()
                : ((FunctionDescriptor) rule).getArgs();
    }
}
