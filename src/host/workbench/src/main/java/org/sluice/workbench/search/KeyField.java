package org.sluice.workbench.search;

import java.util.List;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.Permissions;

/** The key, or id, of an issue; before and after another one within its project. */
final class KeyField implements SearchField {
    private final Tracker tracker;

    KeyField(Tracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        if (operator == Operator.LIKE
                || operator == Operator.NOT_LIKE
                || operator == Operator.IS
                || operator == Operator.IS_NOT) {
            throw context.unsupported(operator);
        }
        List<Issue> issues =
                operands.stream().map(operand -> issue(operand, context)).toList();
        if (operator.isRelational()) {
            return "(i.project_id = " + context.parameters().add(issues.get(0).projectId()) + " AND i.issue_number "
                    + operator.words() + " "
                    + context.parameters().add(issues.get(0).number()) + ")";
        }
        String any = "i.id = "
                + context.parameters().anyNumber(issues.stream().map(Issue::id).toList());
        return operator.isNegative() ? "NOT " + any : any;
    }

    @Override
    public String order() {
        return "p.project_key <direction>, i.issue_number";
    }

    private Issue issue(Operand operand, SearchContext context) {
        String text = context.text(operand);
        return (text.matches("[0-9]{1,18}")
                        ? tracker.issues().byId(Long.parseLong(text))
                        : tracker.issues().byKey(text))
                .filter(issue -> context.seesAll()
                        || tracker.permissions().has(context.user(), Permissions.BROWSE_PROJECTS, issue))
                .orElseThrow(() -> context.error("jql.unknown.issue", text, context.field()));
    }
}
