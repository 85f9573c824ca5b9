package org.sluice.workbench.search;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.db.Ids;
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
        if (operator.isRelational()) {
            Issue issue = issue(operands.get(0), context).orElseThrow(() -> context.unknownValue("EMPTY"));
            return "(i.project_id = " + context.parameters().add(issue.projectId()) + " AND i.issue_number "
                    + operator.words() + " "
                    + context.parameters().add(issue.number()) + ")";
        }
        String any = "i.id = "
                + context.parameters()
                        .anyNumber(operands.stream()
                                .flatMap(operand -> id(operand, context).stream())
                                .toList());
        return operator.isNegative() ? "NOT " + any : any;
    }

    @Override
    public String order() {
        return "p.project_key <direction>, i.issue_number";
    }

    /** An id that a function gives is taken as it is: whether its issue may be seen, the whole query asks. */
    private Optional<Long> id(Operand operand, SearchContext context) {
        Optional<Long> given = operand instanceof Operand.Literal literal ? Ids.read(literal.text()) : Optional.empty();
        return given.or(() -> issue(operand, context).map(Issue::id));
    }

    private Optional<Issue> issue(Operand operand, SearchContext context) {
        String text = context.text(operand);
        Optional<Issue> found = tracker.issues()
                .named(text)
                .filter(issue -> context.seesAll()
                        || tracker.permissions().has(context.user(), Permissions.BROWSE_PROJECTS, issue));
        if (found.isEmpty() && operand instanceof Operand.Value) {
            throw context.error("jql.unknown.issue", text, context.field());
        }
        return found;
    }
}
