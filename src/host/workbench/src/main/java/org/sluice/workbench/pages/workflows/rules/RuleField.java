package org.sluice.workbench.pages.workflows.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sluice.workbench.pages.frame.PageText;

/**
 * An argument of one of Jira's own rules, as a form asks for it.
 *
 * @param label the end of the label's key
 * @param choices what can be chosen; none for a free text
 * @param several whether more than one, which are kept with commas between
 */
record RuleField(String argument, String label, Function<PageText, List<Choice>> choices, boolean several) {
    static RuleField one(String argument, String label, Function<PageText, List<Choice>> choices) {
        return new RuleField(argument, label, choices, false);
    }

    static RuleField text(String argument, String label) {
        return new RuleField(argument, label, text -> List.of(), false);
    }

    /** The argument of the form that was sent; one that is not among the choices is refused. */
    String read(Map<String, String[]> form, PageText text) {
        List<String> sent = Arrays.stream(form.getOrDefault(argument, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        List<Choice> known = choices.apply(text);
        boolean wrong = sent.stream().anyMatch(value -> known.stream()
                .noneMatch(choice -> choice.id().equals(value)));
        if (!known.isEmpty() && (sent.isEmpty() || wrong)) {
            throw new RuleFormException(
                    "workbench.workflow.rule.choose", null, text.get("workbench.rule.field." + label));
        }
        return String.join(",", sent);
    }

    /** The values' names; one that is gone by its id. */
    String said(String held, PageText text) {
        List<Choice> known = choices.apply(text);
        List<String> names = Arrays.stream(several ? held.split(",", -1) : new String[] {held})
                .map(String::strip)
                .map(value -> known.stream()
                        .filter(choice -> choice.id().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(value))
                .toList();
        return String.join(", ", names);
    }
}
