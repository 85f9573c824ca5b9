package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.workflows.rules.OfferedRule;
import org.sluice.workbench.pages.workflows.rules.RuleCatalogue;
import org.sluice.workbench.pages.workflows.rules.RuleFormException;
import org.sluice.workbench.pages.workflows.rules.RuleScreen;
import org.sluice.workbench.workflow.editing.ConditionTree;
import org.sluice.workbench.workflow.editing.RuleArgs;
import org.sluice.workbench.workflow.editing.RuleKind;
import org.sluice.workbench.workflow.editing.Rules;
import org.sluice.workbench.workflow.editing.Transition;

/** Draws the rules of a transition. One whose plugin is gone, or whose view fails, is shown by its class and arguments. */
final class RuleRows {
    private final Frame frame;
    private final RuleCatalogue catalogue;

    RuleRows(Frame frame, RuleCatalogue catalogue) {
        this.frame = frame;
        this.catalogue = catalogue;
    }

    List<RuleRow> list(Transition transition, RuleKind kind, RuleScreen screen) {
        List<RuleRow> rows = new ArrayList<>();
        for (AbstractDescriptor rule : new Rules(transition.action(), kind).all()) {
            rows.add(row(Integer.toString(rows.size() + 1), rule, kind, screen));
        }
        return rows;
    }

    /** Group by group, each with where it opens and closes. */
    List<ConditionLine> conditions(Transition transition, RuleScreen screen) {
        List<ConditionLine> lines = new ArrayList<>();
        ConditionTree.of(transition.action()).ifPresent(root -> add(lines, root, false, screen));
        return lines;
    }

    private void add(List<ConditionLine> lines, ConditionTree.Node node, boolean alone, RuleScreen screen) {
        if (node.rule().isPresent()) {
            RuleRow rule = row(node.place(), node.rule().get(), RuleKind.CONDITION, screen);
            lines.add(new ConditionLine(node.place(), rule, false, 1, alone));
            return;
        }
        int size = node.inside().size();
        lines.add(new ConditionLine(node.place(), null, node.any(), size, alone));
        node.inside().forEach(inner -> add(lines, inner, size == 1, screen));
        lines.add(new ConditionLine(node.place(), null, node.any(), 0, alone));
    }

    private RuleRow row(String place, AbstractDescriptor rule, RuleKind kind, RuleScreen screen) {
        Optional<OfferedRule> offered = catalogue.of(rule, kind);
        String html = "";
        String fault = "";
        try {
            html = offered.map(one -> one.view(screen, rule)).orElse("");
        } catch (RuleFormException e) {
            fault = frame.text(screen.context())
                    .get(e.getMessage(), e.arguments().toArray());
        }
        Map<String, String> args = new TreeMap<>(RuleArgs.of(rule));
        args.remove(RuleArgs.CLASS_NAME);
        return new RuleRow(
                place,
                offered.map(one -> one.name(screen.context().locale())).orElse(""),
                html,
                fault,
                RuleArgs.className(rule),
                args,
                offered.filter(one -> one.flags().editable()).isPresent(),
                offered.map(one -> one.flags().deletable()).orElse(true),
                kind == RuleKind.FUNCTION
                        && offered.filter(one -> one.flags().orderable()).isPresent());
    }
}
