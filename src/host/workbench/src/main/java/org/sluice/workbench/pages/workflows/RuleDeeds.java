package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.AbstractDescriptor;
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
            Rules rules = new Rules(transition.action(), kind);
            rules.under(visit.text("count"))
                    .forEach(rule ->
                            check(rule, visit, kind, RuleFlags::deletable, "workbench.workflow.refused.essential"));
            rules.remove(visit.text("count"));
        });
    }

    Answer move(Visit visit, boolean up) {
        int to = visit.number("count", 0, 0, Integer.MAX_VALUE) + (up ? -1 : 1);
        return change(visit, RuleKind.FUNCTION, Integer.toString(to), transition -> {
            Rules rules = new Rules(transition.action(), RuleKind.FUNCTION);
            AbstractDescriptor rule = rules.at(visit.text("count"));
            check(rule, visit, RuleKind.FUNCTION, RuleFlags::orderable, "workbench.workflow.refused.orderable");
            rules.move(visit.text("count"), up);
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
            AbstractDescriptor held, Visit visit, RuleKind kind, Predicate<RuleFlags> allowed, String refusal) {
        catalogue.of(held, kind).filter(rule -> !allowed.test(rule.flags())).ifPresent(rule -> {
            throw new WorkflowRefusal(refusal, rule.name(visit.locale()));
        });
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
