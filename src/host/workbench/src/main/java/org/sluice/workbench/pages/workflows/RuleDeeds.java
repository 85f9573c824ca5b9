package org.sluice.workbench.pages.workflows;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.pages.workflows.rules.RuleCatalogue;
import org.sluice.workbench.pages.workflows.rules.RuleFlags;
import org.sluice.workbench.workflow.editing.ConditionTree;
import org.sluice.workbench.workflow.editing.RuleKind;
import org.sluice.workbench.workflow.editing.Rules;
import org.sluice.workbench.workflow.editing.Transition;
import org.sluice.workbench.workflow.editing.WorkflowRefusal;

/** What is done to the rules on a transition without a form: delete, move, group. */
final class RuleDeeds {
    private final WorkflowScreen screen;
    private final RuleCatalogue catalogue;

    RuleDeeds(WorkflowScreen screen, RuleCatalogue catalogue) {
        this.screen = screen;
        this.catalogue = catalogue;
    }

    Answer delete(Visit visit, RuleKind kind) {
        return change(visit, kind, "", transition -> {
            if (!isGroup(transition, visit, kind)) {
                check(transition, visit, kind, RuleFlags::deletable, "workbench.workflow.refused.essential");
            }
            new Rules(transition.action(), kind).remove(visit.text("count"));
        });
    }

    Answer move(Visit visit, boolean up) {
        int to = visit.number("count", 0, 0, Integer.MAX_VALUE) + (up ? -1 : 1);
        return change(visit, RuleKind.FUNCTION, Integer.toString(to), transition -> {
            check(transition, visit, RuleKind.FUNCTION, RuleFlags::orderable, "workbench.workflow.refused.orderable");
            new Rules(transition.action(), RuleKind.FUNCTION).move(visit.text("count"), up);
        });
    }

    Answer relation(Visit visit) {
        return change(
                visit,
                RuleKind.CONDITION,
                visit.text("count"),
                transition -> ConditionTree.setAny(
                        transition.action(), visit.text("count"), "OR".equals(visit.text("type"))));
    }

    Answer nest(Visit visit) {
        return change(
                visit,
                RuleKind.CONDITION,
                "",
                transition -> ConditionTree.nest(transition.action(), visit.text("count")));
    }

    private void check(
            Transition transition, Visit visit, RuleKind kind, Predicate<RuleFlags> allowed, String refusal) {
        var held = new Rules(transition.action(), kind).at(visit.text("count"));
        catalogue.of(held, kind).filter(rule -> !allowed.test(rule.flags())).ifPresent(rule -> {
            throw new WorkflowRefusal(refusal, rule.name(visit.locale()));
        });
    }

    private static boolean isGroup(Transition transition, Visit visit, RuleKind kind) {
        return kind == RuleKind.CONDITION && ConditionTree.isGroup(transition.action(), visit.text("count"));
    }

    private Answer change(Visit visit, RuleKind kind, String highlight, Consumer<Transition> deed) {
        int id = TransitionPage.id(visit);
        screen.editing()
                .change(
                        Spot.seen(visit),
                        screen.author(visit),
                        descriptor -> deed.accept(Transition.required(descriptor, id)));
        String mark = highlight.isEmpty() ? "" : "&highlight=" + highlight;
        return Answer.redirect(Spot.of(visit).transition(id, kind.tab()) + mark + "#rules");
    }
}
