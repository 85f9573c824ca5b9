package org.sluice.workbench.pages.workflows.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.workflow.editing.RuleKind;
import org.sluice.workbench.workflow.editing.Transition;

/**
 * What may be done with a rule.
 *
 * @param addable the types of transition to which it can be added; {@code non-initial} stands for all but the initial
 * @param orderable whether it can be moved among the post-functions
 * @param unique whether a transition has it once at most
 * @param weight where a new post-function goes: before the first that weighs more
 */
public record RuleFlags(
        Set<String> addable, boolean orderable, boolean unique, boolean deletable, boolean editable, int weight) {
    static final Set<String> ANYWHERE = Set.of("true");
    static final String NOT_INITIAL = "non-initial";

    /** As a plugin's module declares them. Without a word it can be added, deleted and not be moved, as often as one likes. */
    static RuleFlags of(ModuleElement module) {
        return new RuleFlags(
                module.childText("addable").map(RuleFlags::words).orElse(ANYWHERE),
                says(module, "orderable", false),
                says(module, "unique", false),
                says(module, "deletable", true),
                module.resource("edit-parameters").isPresent(),
                module.childText("weight").map(Integer::parseInt).orElse(0));
    }

    /** Whether it can be added to such a transition; Jira offers no conditions for the one that makes issues. */
    public boolean addableTo(Transition transition, RuleKind kind) {
        if (kind == RuleKind.CONDITION && transition.initial()) {
            return false;
        }
        return addable.equals(ANYWHERE)
                || addable.contains(transition.type())
                || (addable.contains(NOT_INITIAL) && !transition.initial());
    }

    private static boolean says(ModuleElement module, String name, boolean otherwise) {
        Optional<String> said = module.childText(name);
        return said.map(Boolean::parseBoolean).orElse(otherwise);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[,\\s]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
