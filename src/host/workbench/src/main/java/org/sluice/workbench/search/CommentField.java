package org.sluice.workbench.search;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** The comments that the searcher may read, of each issue the last 500, as Jira's index has them. */
record CommentField(Tracker tracker) implements SearchField {
    /** Jira's {@code jira.safeguards.indexing.issue.comments}. */
    static final int COMMENTS_KNOWN = 500;

    @Override
    public String condition(Operator operator, List<Operand> operands, SearchContext context) {
        if (operator != Operator.LIKE && operator != Operator.NOT_LIKE) {
            throw context.unsupported(operator);
        }
        String found = contains(TextQuery.of(context.text(operands.get(0)), context), context);
        return operator == Operator.LIKE ? found : "NOT " + found;
    }

    /** That one of the comments answers the query. */
    String contains(TextQuery query, SearchContext context) {
        return "EXISTS (SELECT 1 FROM issue_comment x WHERE x.issue_id = i.id"
                + " AND (SELECT COUNT(*) FROM issue_comment n WHERE n.issue_id = i.id AND n.id > x.id) < "
                + COMMENTS_KNOWN + (context.seesAll() ? "" : " AND " + readable(context)) + " AND "
                + query.in("x.body", context.parameters()) + ")";
    }

    private String readable(SearchContext context) {
        Optional<User> user = context.user().filter(User::active);
        List<String> groups =
                user.map(one -> List.copyOf(tracker.groups().of(one))).orElse(List.of());
        List<String> roles = user.map(this::roles).orElse(List.of());
        Parameters parameters = context.parameters();
        return "(x.group_level IS NULL OR x.group_level = " + parameters.anyText(groups) + ")"
                + " AND (x.role_level_id IS NULL OR CAST(i.project_id AS VARCHAR(20)) || ' '"
                + " || CAST(x.role_level_id AS VARCHAR(20)) = " + parameters.anyText(roles) + ")";
    }

    /** Project and role, with a space between, of all roles that the user plays. */
    private List<String> roles(User user) {
        return tracker.projects().all().stream()
                .flatMap(project -> tracker
                        .roles()
                        .rolesOf(project, user, tracker.groups().of(user))
                        .stream()
                        .map(role -> project.id() + " " + role))
                .toList();
    }
}
