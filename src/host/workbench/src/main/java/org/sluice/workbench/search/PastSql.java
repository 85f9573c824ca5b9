package org.sluice.workbench.search;

import java.time.Instant;
import java.util.List;
import org.sluice.workbench.tracker.Tracker;

/**
 * Writes questions about the past of a field as SQL over {@code issue i}.
 *
 * <p>As in Jira's index, the last 100 change groups of an issue are known and older ones are not.
 */
final class PastSql {
    /** Jira's {@code jira.safeguards.indexing.issue.changelogs}. */
    static final int CHANGES_KNOWN = 100;

    private final PastFields fields;
    private final PastNames names;
    private final Resolvers resolvers;

    PastSql(Tracker tracker, Visibility visibility) {
        this.fields = new PastFields(tracker);
        this.names = new PastNames(tracker, visibility);
        this.resolvers = new Resolvers(tracker);
    }

    String changed(Clause.Changed changed, boolean opposite, SearchContext context) {
        PastField field = field(context);
        StringBuilder sql = new StringBuilder(changes(field));
        for (Predicate predicate : changed.predicates()) {
            if (predicate.kind() == Predicate.Kind.FROM || predicate.kind() == Predicate.Kind.TO) {
                String side = predicate.kind() == Predicate.Kind.FROM ? "from" : "to";
                PastValues values = PastValues.of(items(predicate.operand(), context), field, names, context);
                sql.append(" AND ").append(values.inItem(side, context.parameters()));
            }
        }
        sql.append(PastBounds.of(changed.predicates(), resolvers, context)
                .change("g.created", "g.author_key", context.parameters()));
        return (changed.negative() == opposite ? "" : "NOT ") + "EXISTS (" + sql + ")";
    }

    String was(Clause.Was was, boolean opposite, SearchContext context) {
        boolean isList = context.functions().isList(was.operand());
        if (isList != was.many()) {
            throw context.error(
                    isList ? "jql.unfit.list" : "jql.unfit.single", was.words(), was.operand(), was.field());
        }
        PastField field = field(context);
        PastValues values = PastValues.of(items(was.operand(), context), field, names, context);
        PastBounds bounds = PastBounds.of(was.predicates(), resolvers, context);
        String either =
                "(" + set(field, values, bounds, context) + " OR " + first(field, values, bounds, context) + ")";
        return either + (was.negative() == opposite ? " IS TRUE" : " IS NOT TRUE");
    }

    /** A change gave the field the value, and no other change took it away too early. */
    private static String set(PastField field, PastValues values, PastBounds bounds, SearchContext context) {
        String sql = changes(field) + " AND " + values.inItem("to", context.parameters())
                + bounds.begin("g.created", "g.author_key", context.parameters());
        String end = bounds.end()
                .map(instant -> " AND NOT EXISTS (" + others(field, ">") + " AND og.created <= "
                        + context.parameters().add(instant) + ")")
                .orElse("");
        return "EXISTS (" + sql + end + ")";
    }

    /** The field held the value from the creation on. */
    private static String first(PastField field, PastValues values, PastBounds bounds, SearchContext context) {
        Parameters parameters = context.parameters();
        String end = bounds.end()
                .map((Instant instant) -> " AND g.created > " + parameters.add(instant))
                .orElse("");
        String replaced = "EXISTS (" + changes(field) + " AND " + values.inItem("from", parameters) + end
                + " AND NOT EXISTS (" + others(field, "<") + "))";
        String kept = "(" + values.now(field.column(), parameters) + " AND NOT EXISTS (" + changes(field) + "))";
        return "((" + replaced + " OR " + kept + ")" + bounds.begin("i.created", "i.creator_key", parameters) + ")";
    }

    private static String changes(PastField field) {
        return "SELECT 1 FROM change_group g JOIN change_item c ON c.group_id = g.id WHERE g.issue_id = i.id"
                + " AND c.field = '" + field.item() + "'" + known("g");
    }

    /** Changes of the same field and issue before or after {@code g}. */
    private static String others(PastField field, String where) {
        return "SELECT 1 FROM change_group og JOIN change_item oc ON oc.group_id = og.id WHERE og.issue_id = i.id"
                + " AND oc.field = '" + field.item() + "' AND (og.created " + where
                + " g.created OR (og.created = g.created AND og.id " + where + " g.id))" + known("og");
    }

    private static String known(String group) {
        return " AND (SELECT COUNT(*) FROM change_group ng WHERE ng.issue_id = i.id AND ng.id > " + group + ".id) < "
                + CHANGES_KNOWN;
    }

    private PastField field(SearchContext context) {
        return fields.find(context.field()).orElseThrow(() -> context.error("jql.no.history", context.field()));
    }

    private static List<Operand> items(Operand operand, SearchContext context) {
        List<Operand> items = operand instanceof Operand.Values list ? list.items() : List.of(operand);
        Clause.Comparison comparison = new Clause.Comparison(context.field(), Operator.IN, operand);
        return context.functions().expand(items, comparison, context);
    }
}
