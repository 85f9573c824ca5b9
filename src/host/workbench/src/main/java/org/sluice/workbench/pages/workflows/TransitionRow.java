package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import org.sluice.workbench.workflow.editing.RuleKind;
import org.sluice.workbench.workflow.editing.Rules;
import org.sluice.workbench.workflow.editing.Transition;

/**
 * A transition as lists and pages show it.
 *
 * @param target the name of the step that it leads to; empty for one that stays where the issue is
 * @param from the names of the steps that offer it
 */
public record TransitionRow(
        int id,
        String name,
        String description,
        String type,
        String target,
        List<String> from,
        String screenId,
        int conditions,
        int validators,
        int functions) {
    static TransitionRow of(Transition transition) {
        return new TransitionRow(
                transition.id(),
                transition.name(),
                transition.description(),
                transition.type(),
                transition.target().map(StepDescriptor::getName).orElse(""),
                transition.from().stream().map(StepDescriptor::getName).toList(),
                transition.screenId(),
                count(transition, RuleKind.CONDITION),
                count(transition, RuleKind.VALIDATOR),
                count(transition, RuleKind.FUNCTION));
    }

    private static int count(Transition transition, RuleKind kind) {
        return new Rules(transition.action(), kind).all().size();
    }
}
